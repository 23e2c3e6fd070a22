import type { ListRow } from '#shared/contract.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { TrainerStanding } from './trainer-standing.tsx'

type Row = ListRow<'trainer'>

/** The columns of the pool: the programme, who has it, who certified it until when, and how often it was taught. */
export function trainerColumns(
  formatter: Formatter,
  people: ReadonlyMap<string, { name: string }>,
  given: ReadonlyMap<string, number>,
): TableColumn<Row>[] {
  const { t, day, number } = formatter
  return [
    {
      id: 'programme',
      label: t('trainer.programme'),
      width: '4fr',
      minWidth: 220,
      text: ({ programme }) => programme,
      second: ({ personId, people: count }) =>
        (personId !== null && people.get(personId)?.name) || t('trainings.people', { count }),
    },
    {
      id: 'certifiedBy',
      label: t('trainer.certifiedBy'),
      width: '2fr',
      minWidth: 150,
      priority: 3,
      text: ({ certifiedBy }) => certifiedBy,
      second: ({ certifiedOn }) => certifiedOn && day(certifiedOn, 'short'),
    },
    {
      id: 'validUntil',
      label: t('trainer.validUntil'),
      width: 130,
      priority: 4,
      align: 'end',
      text: ({ validUntil }) => validUntil && day(validUntil, 'short'),
    },
    {
      id: 'given',
      label: t('trainings.given'),
      width: 120,
      priority: 2,
      align: 'end',
      text: ({ id }) => number(given.get(id) ?? 0),
    },
    { id: 'state', label: t('trainer.state'), width: 260, cell: (row) => <TrainerStanding trainer={row} /> },
  ]
}
