import type { Office } from '../entities/office.ts'
import type { Recurring } from './periods.ts'

/**
 * How often an office reports unless it says otherwise: Vietnam's committees and unions every half-year (báo cáo 6
 * tháng, báo cáo năm), others once a year.
 */
export function reportRhythm({ country }: Pick<Office, 'country'>): Recurring {
  return country === 'vn' ? 'half-year' : 'year'
}
