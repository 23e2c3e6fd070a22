import type { Office } from '../entities/office.ts'
import type { Plan } from '../entities/plan.ts'

/** The layout an office of its country and kind writes plans in. */
export function usualProfile({ country, kind }: Pick<Office, 'country' | 'kind'>): Plan['profile'] {
  if (country === 'vn') return kind === 'union' ? 'vn-union' : 'vn-nd30'
  if (country === 'tr') return 'tr-plan'
  return country === 'mx' ? 'mx-plan' : 'se-plan'
}
