import type { CSSProperties } from 'react'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { CellText } from '#renderer/ui/cell-text.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { TrainingState } from './state-chip.tsx'
import { trainingTime } from './training-time.ts'
import type { TrainingRow } from './training-rows.ts'
import styles from './trainings.module.css'

/** The columns of the tree of trainings; how deep a course stands is set in before its title. */
export function trainingColumns(formatter: Formatter): TableColumn<TrainingRow>[] {
  const { t, number } = formatter
  return [
    {
      id: 'title',
      label: t('training.title'),
      width: '5fr',
      minWidth: 240,
      cell: ({ title, audience, depth, forMen }) => (
        <span className={styles.title} style={{ '--depth': depth } as CSSProperties}>
          <CellText
            text={title}
            second={[forMen && t('training.forMen'), audience].filter(Boolean).join(' · ') || null}
          />
        </span>
      ),
    },
    {
      id: 'kind',
      label: t('training.kind'),
      width: '2fr',
      minWidth: 130,
      priority: 3,
      cell: ({ kind }) => <CellText text={t(`training.kind.${kind}`)} />,
    },
    {
      id: 'time',
      label: t('trainings.time'),
      width: '2fr',
      minWidth: 190,
      priority: 2,
      cell: (row) => <CellText text={trainingTime(formatter, row)} />,
    },
    {
      id: 'hours',
      label: t('training.hours'),
      width: 80,
      align: 'end',
      priority: 4,
      cell: ({ hours }) => hours !== null && number(hours),
    },
    { id: 'state', label: t('training.state'), width: 120, cell: (row) => <TrainingState {...row} /> },
  ]
}
