import type { StatisticRow } from '#shared/entities/statistic-row.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { balanceOf } from '#shared/rules/balance.ts'
import { sumOf } from '#shared/rules/breakdown.ts'
import { tableTotal } from '#shared/rules/statistic-table.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import type { GridColumn } from '#renderer/ui/number-grid-column.ts'

const sexes = ['women', 'men', 'other', 'notStated'] as const

/** What is typed into a table by sex, and what is computed from it. */
export function statisticColumns({ t, number, percent }: Formatter): GridColumn<StatisticRow>[] {
  return [
    {
      id: 'label',
      label: t('statisticRow.label'),
      input: 'line',
      value: ({ label }) => label,
      depth: ({ depth }) => depth,
    },
    ...sexes.map((sex) => ({
      id: sex,
      label: t(`statisticRow.${sex}`),
      input: 0 as const,
      isFilled: true as const,
      value: (row: StatisticRow) => row[sex],
    })),
    { id: 'total', label: t('indicators.total'), text: (row) => number(sumOf(row)) },
    {
      id: 'share',
      label: t('indicators.share-of-women'),
      text: (row) => {
        const { shareOfWomen } = balanceOf(row)
        return shareOfWomen === null ? '' : percent(shareOfWomen)
      },
    },
    {
      id: 'statedTotal',
      label: t('statisticRow.statedTotal'),
      input: 0,
      value: ({ statedTotal }) => statedTotal,
    },
  ]
}

/** All rows of a table together, each person once. */
export function StatisticFoot({ rows }: { rows: readonly StatisticRow[] }) {
  const { t, number, percent } = useFormatter()
  const total = tableTotal(rows)
  const { shareOfWomen } = balanceOf(total)
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {t('indicators.total')}
      </th>
      {sexes.map((sex) => (
        <td key={sex}>{number(total[sex])}</td>
      ))}
      <td>{number(sumOf(total))}</td>
      <td>{shareOfWomen !== null && percent(shareOfWomen)}</td>
      <td colSpan={2}>{'\u00a0'}</td>
    </tr>
  )
}
