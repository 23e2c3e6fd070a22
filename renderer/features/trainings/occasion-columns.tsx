import type { ListRow } from '#shared/contract.ts'
import type { PeopleTotal } from '#shared/contract/attendance-calls.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { sumOf } from '#shared/rules/breakdown.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { occasionDay } from '#renderer/records/occasion-day.ts'
import { Icon } from '#renderer/ui/icon.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { OccasionState } from './state-chip.tsx'
import styles from './trainings.module.css'

/** The columns of the list of occasions: of what training, when, and how many came. */
export function occasionColumns(
  formatter: Formatter,
  trainings: ReadonlyMap<string, { title: string }>,
  totals: ReadonlyMap<string, PeopleTotal>,
): TableColumn<ListRow<'occasion'>>[] {
  const { t, number } = formatter
  return [
    {
      id: 'title',
      label: t('occasion.title'),
      width: '4fr',
      minWidth: 220,
      text: (row) => recordTitle(formatter, 'occasion', row).label,
      second: ({ trainingId }) => (trainingId === null ? null : (trainings.get(trainingId)?.title ?? null)),
    },
    {
      id: 'day',
      label: t('occasion.day'),
      width: 150,
      text: (row) => occasionDay(formatter, row),
      second: ({ startTime, endTime }) => [startTime, endTime].filter((time) => time !== null).join(' – ') || null,
    },
    {
      id: 'place',
      label: t('occasion.place'),
      width: '2fr',
      minWidth: 120,
      priority: 4,
      text: ({ place }) => place,
    },
    {
      id: 'hours',
      label: t('occasion.hours'),
      width: 90,
      align: 'end',
      priority: 3,
      text: ({ hours }) => (hours === null ? null : number(hours)),
    },
    {
      id: 'people',
      label: t('trainings.participants'),
      width: 150,
      align: 'end',
      priority: 2,
      text: ({ id }) => peopleWords(formatter, totals.get(id)),
      second: ({ id }) => sexWords(formatter, totals.get(id)),
    },
    {
      id: 'state',
      label: t('occasion.state'),
      width: 150,
      cell: (row) => (
        <span className={styles.states}>
          <OccasionState state={row.state} />
          {row.locked && (
            <span title={t('occasion.locked')}>
              <Icon name="lock" size="small" />
              <span className={styles.hidden}>{t('occasion.locked')}</span>
            </span>
          )}
        </span>
      ),
    },
  ]
}

function peopleWords({ number }: Formatter, total: PeopleTotal | undefined): string | null {
  return total ? number(sumOf(total)) : null
}

function sexWords({ t, number }: Formatter, total: PeopleTotal | undefined): string | null {
  if (!total || total.women + total.men === 0) return null
  return t('trainings.women-men', { women: number(total.women), men: number(total.men) })
}
