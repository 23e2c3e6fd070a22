import { useMemo, useState } from 'react'
import type { Figure } from '#shared/entities/figure.ts'
import type { Indicator } from '#shared/entities/indicator.ts'
import { figuresToLock } from '#shared/rules/figure-deadline.ts'
import { useAll } from '#renderer/api/queries.ts'
import { createRecord, updateRecord, updateRecords } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useCellStore } from '#renderer/form/use-cell-store.ts'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import { NumberGrid } from '#renderer/ui/number-grid.tsx'
import { RowMenu } from '#renderer/ui/row-menu.tsx'
import { today } from '#renderer/ui/today.ts'
import { figureColumns } from './figure-columns.ts'
import { FigureDialog } from './figure-dialog.tsx'
import { FigureHead, figureName } from './figure-head.tsx'
import { FlowFigures } from './flow-figures.tsx'
import { IndicatorSummary } from './indicator-summary.tsx'
import styles from './indicators.module.css'
import { SetOrigin } from './set-origin.tsx'
import { byPeriod, nextFigure } from './next-figure.ts'

const headOf = (figure: Figure) => <FigureHead figure={figure} />

/** The figures of an indicator: what was reached, baselines and targets, by period and sex, typed in a grid. */
export function Figures({ indicator }: { indicator: Indicator }) {
  const formatter = useFormatter()
  const { t } = formatter
  const fail = useSayFailure()
  const trash = useTrash()
  const store = useCellStore('figure')
  const all = useAll('figure', { indicatorId: indicator.id })
  const [freshId, setFresh] = useState<string | null>(null)
  const [shownId, setShown] = useState<string | null>(null)
  const figures = useMemo(() => byPeriod(all), [all])
  const columns = useMemo(() => figureColumns(formatter, indicator, figures), [formatter, indicator, figures])
  const due = figuresToLock(indicator, figures, today())
  const shown = figures.find(({ id }) => id === shownId)

  function add(kind: Figure['kind']) {
    createRecord('figure', nextFigure(indicator, figures, kind, today())).then(({ id }) => {
      setFresh(id)
      // Where the calendar says no period, its days come first.
      if (indicator.period === 'other') setShown(id)
    }, fail)
  }

  function lock(figure: Figure, locked: boolean) {
    updateRecord('figure', { id: figure.id, revision: figure.revision, patch: { locked } }).catch(fail)
  }

  const isCounted = indicator.flow !== 'none'
  const kinds = isCounted ? (['target', 'baseline'] as const) : (['actual', 'target', 'baseline'] as const)
  const addMenu = (
    <Menu
      label={t('indicators.add-figures')}
      commands={kinds.map((kind) => ({
        id: kind,
        label: t(`figure.kind.${kind}`),
        need: 'write' as const,
        run: () => add(kind),
      }))}
    >
      <Button kind="primary" icon="plus">
        {t('indicators.add-figures')}
      </Button>
    </Menu>
  )
  const menuOf = (figure: Figure, isFocused: boolean) => (
    <RowMenu
      name={figureName(formatter, figure)}
      isReachable={isFocused}
      commands={[
        { id: 'edit', label: t('indicators.details'), icon: 'edit', run: () => setShown(figure.id) },
        {
          id: 'lock',
          need: 'write',
          label: t(figure.locked ? 'indicators.reopen' : 'indicators.lock'),
          icon: figure.locked ? 'unlock' : 'lock',
          run: () => lock(figure, !figure.locked),
        },
        {
          id: 'trash',
          need: 'write',
          label: t('app.move-to-trash'),
          icon: 'trash',
          run: () => void trash('figure', figure, figureName(formatter, figure)),
        },
      ]}
    />
  )
  return (
    <section className={styles.figures} aria-labelledby={`${indicator.id}-figures`}>
      <header className={styles.head}>
        <h2 id={`${indicator.id}-figures`}>{t('indicators.figures')}</h2>
        {addMenu}
      </header>
      <IndicatorSummary indicator={indicator} />
      <SetOrigin indicator={indicator} />
      {isCounted && <FlowFigures indicator={indicator} />}
      {due.length > 0 && (
        <Notice
          title={t('indicators.past-deadline', { count: due.length })}
          actions={
            <Button
              size="small"
              need="write"
              onPress={() => void updateRecords('figure', due, { locked: true }).catch(fail)}
            >
              {t('indicators.lock-them')}
            </Button>
          }
        >
          {t('indicators.past-deadline.text')}
        </Notice>
      )}
      {figures.length === 0 ? (
        !isCounted && <p className={styles.none}>{t('indicators.no-figures')}</p>
      ) : (
        <NumberGrid
          label={t('indicators.figures')}
          headLabel={t('indicator.period')}
          head={headOf}
          nameOf={(figure) => figureName(formatter, figure)}
          columns={columns}
          rows={figures}
          isClosed={({ locked }) => locked}
          closed={t('indicators.locked')}
          onChange={store}
          hint={t('indicators.grid-keys')}
          freshId={freshId}
          end={menuOf}
        />
      )}
      {shown && <FigureDialog figure={shown} onClose={() => setShown(null)} />}
    </section>
  )
}
