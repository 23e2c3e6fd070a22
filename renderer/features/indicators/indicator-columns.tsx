import type { ListRow } from '#shared/contract.ts'
import type { IndicatorStanding } from '#shared/contract/indicator-calls.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { isMet } from '#shared/rules/standing.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { targetWords, valueWords } from '#shared/i18n/value-words.ts'

type Row = ListRow<'indicator'>
type Units = ReadonlyMap<string, { name: string }>

/** The columns of the list of indicators. */
export function indicatorColumns(
  formatter: Formatter,
  standings: ReadonlyMap<string, IndicatorStanding>,
  units: Units,
  pairs: ReadonlyMap<string, { activity: string; goal: string }>,
): TableColumn<Row>[] {
  const { t, day } = formatter
  const pairOf = ({ pairId, stage }: Row) => {
    const pair = pairId === null ? undefined : pairs.get(pairId)
    return (stage === 'output' ? pair?.activity : pair?.goal) ?? null
  }
  // What tells indicators of the same name apart: the row of the matrix they measure, else who brings them.
  const second = (row: Row) => pairOf(row) ?? (row.unitId === null ? null : (units.get(row.unitId)?.name ?? null))
  const reached = (row: Row) => valueWords(formatter, row, standings.get(row.id)?.value ?? null)
  return [
    { id: 'name', label: t('indicator.name'), width: '6fr', minWidth: 220, text: ({ name }) => name, second },
    { id: 'code', label: t('indicator.code'), width: 100, priority: 5, text: ({ code }) => code },
    {
      id: 'stage',
      label: t('indicator.stage'),
      width: 150,
      priority: 6,
      text: ({ stage }) => t(`indicator.stage.${stage}`),
      second: ({ period }) => t(`indicator.period.${period}`),
    },
    {
      id: 'reached',
      label: t('figure.kind.actual'),
      width: 150,
      priority: 2,
      align: 'end',
      text: reached,
      second: ({ id }) => dayOf(standings.get(id)?.endsOn),
    },
    {
      id: 'target',
      label: t('figure.kind.target'),
      width: 150,
      priority: 3,
      align: 'end',
      text: (row) => {
        const target = standings.get(row.id)?.target
        return target ? targetWords(formatter, row, target.value, target.bound) : null
      },
      second: ({ id }) => dayOf(standings.get(id)?.target?.endsOn),
    },
    {
      id: 'met',
      label: t('indicators.met'),
      hideLabel: true,
      width: 130,
      priority: 4,
      cell: (row) => <Met standing={standings.get(row.id)} direction={row.direction} />,
    },
  ]

  function dayOf(one: string | null | undefined): string | null {
    return one ? day(one, 'short') : null
  }

  function Met({ standing, direction }: { standing: IndicatorStanding | undefined; direction: Row['direction'] }) {
    const { value = null, target = null } = standing ?? {}
    const met = target && isMet(value, target.value, target.bound, direction)
    if (met === null) return null
    return <Chip tone={met ? 'ok' : 'plain'}>{t(met ? 'indicators.is-met' : 'indicators.not-met')}</Chip>
  }
}
