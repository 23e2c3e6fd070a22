import { useMemo, useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import type { StatisticRow } from '#shared/entities/statistic-row.ts'
import type { Statistic } from '#shared/entities/statistic.ts'
import { tableFindings } from '#shared/rules/statistic-table.ts'
import { useAll } from '#renderer/api/queries.ts'
import { insertRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useCellStore } from '#renderer/form/use-cell-store.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import { NumberGrid } from '#renderer/ui/number-grid.tsx'
import styles from './indicators.module.css'
import { PublicStatistic } from './public-statistic.tsx'
import { statisticColumns, StatisticFoot } from './statistic-columns.tsx'
import { StatisticRowMenu } from './statistic-row-menu.tsx'

/** The rows of a table by sex, typed in a grid, with their total, what does not add up, and the public's version. */
export function StatisticRows({ statistic }: { statistic: Statistic }) {
  const formatter = useFormatter()
  const { t } = formatter
  const fail = useSayFailure()
  const store = useCellStore('statisticRow')
  const rows = useAll('statisticRow', { statisticId: statistic.id })
  const [freshId, setFresh] = useState<string | null>(null)
  const columns = useMemo(() => statisticColumns(formatter), [formatter])
  const findings = tableFindings(rows)
  const nameOf = (row: { label: string }) => row.label || t('indicators.unnamed-row')

  function add() {
    const depth = rows.at(-1)?.depth ?? 0
    const { position: _position, ...values } = blankRecord('statisticRow', { statisticId: statistic.id, depth })
    insertRecord('statisticRow', values, null).then(({ id }) => setFresh(id), fail)
  }

  const menuOf = (row: StatisticRow, isFocused: boolean) => (
    <StatisticRowMenu {...{ rows, row, isFocused }} name={nameOf(row)} />
  )
  return (
    <section className={styles.figures} aria-labelledby={`${statistic.id}-rows`}>
      <header className={styles.head}>
        <h2 id={`${statistic.id}-rows`}>{t('indicators.rows')}</h2>
        <Button kind="primary" icon="plus" need="write" onPress={add}>
          {t('indicators.add-row')}
        </Button>
      </header>
      {rows.length === 0 ? (
        <p className={styles.none}>{t('indicators.no-rows')}</p>
      ) : (
        <NumberGrid
          label={t('indicators.rows')}
          headLabel={t('indicators.row-number')}
          head={(row) => rows.indexOf(row) + 1}
          nameOf={nameOf}
          columns={columns}
          rows={rows}
          onChange={store}
          hint={t('indicators.grid-keys')}
          freshId={freshId}
          end={(row, isFocused) => menuOf(row, isFocused)}
          foot={<StatisticFoot rows={rows} />}
        />
      )}
      {findings.length > 0 && (
        <Notice tone="warn" title={t('indicators.does-not-add-up')}>
          <ul className={styles.findings}>
            {findings.map(({ place, kind, parts, whole }) => (
              <li key={`${place} ${kind}`}>
                {t(`indicators.finding.${kind}`, { row: nameOf(rows[place] ?? { label: '' }), parts, whole })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {statistic.madePublic && rows.length > 0 && <PublicStatistic {...{ statistic, rows }} />}
    </section>
  )
}
