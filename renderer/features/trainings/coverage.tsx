import { useMemo, useState } from 'react'
import type { CoverageCell } from '#shared/rules/coverage.ts'
import { useAll, useCall } from '#renderer/api/queries.ts'
import { RadioBar } from '#renderer/documents/radio-bar.tsx'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import { ListArea } from '#renderer/ui/list-area.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { today } from '#renderer/ui/today.ts'
import { boardViews, monthsOf, placeOf, type BoardPlace, type BoardView } from './coverage-board.ts'
import { CoverageDialog } from './coverage-dialog.tsx'
import { CoverageGrid, type BoardColumn } from './coverage-grid.tsx'
import { CoverageLegend } from './coverage-legend.tsx'
import { CoverageTable } from './coverage-table.tsx'
import { monthWords } from './month-words.ts'
import { periodOf, spanOf } from './period-choice.ts'
import { PeriodPicker } from './period-picker.tsx'
import styles from './coverage.module.css'

const noUnit = 'none'

type Shown = { title: string; place: BoardPlace }

/** Which topics were taught to which units in which months, and which are owed; as a board, and as a table. */
export function Coverage() {
  const now = today()
  const formatter = useFormatter()
  const { t, compare } = formatter
  const [period, setPeriod] = useState(() => periodOf('year', now, { from: now, to: now }))
  const [view, setView] = useState<BoardView>('unit')
  const [unitId, setUnit] = useState<string | null>(null)
  const [month, setMonth] = useState<string | null>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const topics = useAll('topic')
  const units = useAll('unit')
  const span = spanOf(period)
  const asked = span ?? { from: now, to: now }
  const { data } = useCall('training.coverage', asked, { enabled: span !== null, keepsLast: true })
  const cells = useMemo(() => data?.cells ?? [], [data])
  const months = monthsOf(asked, cells)
  const unitName = (id: string | null) =>
    id === null ? t('trainings.no-unit') : (units.find((unit) => unit.id === id)?.name ?? t('app.unknown'))
  const inUse = new Set(cells.map((cell) => cell.unitId))
  const unitColumns: BoardColumn[] = [
    ...units
      .filter(({ id, outside }) => !outside || inUse.has(id))
      .map(({ id, name, abbreviation }) => ({ id, label: abbreviation ?? name, title: name }))
      .toSorted((a, b) => compare(a.title, b.title)),
    ...(inUse.has(null) ? [{ id: noUnit, label: t('trainings.no-unit'), title: t('trainings.no-unit') }] : []),
  ]
  const monthColumns: BoardColumn[] = months.map((one) => ({
    id: one ?? noUnit,
    label: monthWords(formatter, one, 'short'),
    title: monthWords(formatter, one, 'long'),
  }))
  const met = meeting(
    cells.filter(
      (cell) =>
        (view !== 'month' || unitId === null || (cell.unitId ?? noUnit) === unitId) &&
        (view !== 'unit' || month === null || (cell.month ?? noUnit) === month),
    ),
    (cell) => `${cell.topicId} ${(view === 'unit' ? cell.unitId : cell.month) ?? noUnit}`,
  )

  if (topics.length === 0) {
    return (
      <ListArea>
        <EmptyState
          icon="table"
          title={t('trainings.coverage.empty.title')}
          example={t('trainings.topics.empty.example')}
        >
          {t('trainings.coverage.empty.text')}
        </EmptyState>
      </ListArea>
    )
  }
  const without = data?.withoutTopic ?? []
  return (
    <ListArea>
      <FilterBar>
        <RadioBar
          label={t('trainings.coverage.show')}
          value={view}
          onChange={setView}
          options={boardViews.map((id) => ({ id, label: t(`trainings.coverage.${id}`) }))}
        />
        <PeriodPicker period={period} onChange={setPeriod} />
        {view === 'month' && (
          <Select
            label={t('unit')}
            hideLabel
            empty={t('trainings.any-unit')}
            options={unitColumns.map(({ id, title }) => ({ id, label: title }))}
            value={unitId}
            onChange={setUnit}
          />
        )}
        {view === 'unit' && (
          <Select
            label={t('trainings.month')}
            hideLabel
            empty={t('trainings.any-month')}
            options={monthColumns.map(({ id, title }) => ({ id, label: title }))}
            value={month}
            onChange={setMonth}
          />
        )}
      </FilterBar>
      <CoverageLegend />
      {without.length > 0 && (
        <p className={styles.note}>
          <LinkButton
            onPress={() =>
              setShown({
                title: t('trainings.without-topic', { count: without.length }),
                place: { state: 'held', occasionIds: without, trainingIds: [] },
              })
            }
          >
            {t('trainings.without-topic', { count: without.length })}
          </LinkButton>
        </p>
      )}
      {view === 'table' ? (
        <CoverageTable
          cells={cells}
          topics={topics}
          unitName={unitName}
          onOpen={(cell, title) => setShown({ title, place: placeOf([cell]) })}
        />
      ) : (
        <CoverageGrid
          label={t(`trainings.coverage.${view}`)}
          topics={topics}
          columns={view === 'unit' ? unitColumns : monthColumns}
          placeAt={(topicId, columnId) => placeOf(met.get(`${topicId} ${columnId}`) ?? [])}
          onOpen={(title, place) => setShown({ title, place })}
        />
      )}
      {shown && <CoverageDialog {...shown} onClose={() => setShown(null)} />}
    </ListArea>
  )
}

function meeting(cells: readonly CoverageCell[], keyOf: (cell: CoverageCell) => string): Map<string, CoverageCell[]> {
  const met = new Map<string, CoverageCell[]>()
  for (const cell of cells) met.set(keyOf(cell), [...(met.get(keyOf(cell)) ?? []), cell])
  return met
}
