import type { Formatter } from '#shared/i18n/formatter.ts'
import type { NamedPerson } from '#renderer/records/people/gathering.ts'
import type { TableColumn } from '#renderer/ui/table-column.ts'

/** The certificate of somebody who took part by name. */
export function certificateColumn({ t, day }: Formatter): TableColumn<NamedPerson> {
  return {
    id: 'certificate',
    label: t('trainings.certificate'),
    width: 150,
    priority: 4,
    text: (row) => ('certificateNumber' in row ? row.certificateNumber : null),
    second: (row) => ('certifiedOn' in row && row.certifiedOn !== null ? day(row.certifiedOn, 'short') : null),
  }
}
