import { useRef, useState, type KeyboardEvent } from 'react'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Icon } from '#renderer/ui/icon.tsx'
import type { BoardPlace } from './coverage-board.ts'
import styles from './coverage.module.css'

export type BoardColumn = { id: string; label: string; title: string }

type Props = {
  label: string
  topics: readonly { id: string; title: string }[]
  columns: readonly BoardColumn[]
  placeAt: (topicId: string, columnId: string) => BoardPlace
  onOpen: (title: string, place: BoardPlace) => void
}

/**
 * Topics in rows, units or months in columns: a tick with the number of occasions where it was held, a hatched field where
 * it is owed. Arrow keys go from field to field, Enter opens what stands behind one.
 */
export function CoverageGrid({ label, topics, columns, placeAt, onOpen }: Props) {
  const { t } = useFormatter()
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const row = Math.min(at.row, topics.length - 1)
  const column = Math.max(0, Math.min(at.column, columns.length - 1))

  function pressed(event: KeyboardEvent) {
    const next = nextOf(event, { row, column }, { rows: topics.length, columns: columns.length })
    if (!next) return
    event.preventDefault()
    setAt(next)
    table.current?.querySelector<HTMLElement>(`[data-at="${next.row}:${next.column}"]`)?.focus()
  }

  return (
    <div className={styles.scroller}>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its fields can be walked through, which makes it a grid
        role="grid"
        aria-label={label}
        className={styles.board}
        onKeyDown={pressed}
      >
        <thead>
          <tr>
            <th scope="col">{t('topic.plural')}</th>
            {columns.map(({ id, label: name, title }) => (
              <th key={id} scope="col" title={title} abbr={title}>
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map((topic, down) => (
            <tr key={topic.id}>
              <th scope="row">{topic.title}</th>
              {columns.map(({ id, title }, right) => (
                <Field
                  key={id}
                  place={placeAt(topic.id, id)}
                  name={`${topic.title}, ${title}`}
                  at={`${down}:${right}`}
                  isHere={down === row && right === column}
                  onFocus={() => setAt({ row: down, column: right })}
                  onOpen={onOpen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type FieldProps = {
  place: BoardPlace
  name: string
  at: string
  isHere: boolean
  onFocus: () => void
  onOpen: Props['onOpen']
}

function Field({ place, name, at, isHere, onFocus, onOpen }: FieldProps) {
  const { t, number } = useFormatter()
  const { state, occasionIds } = place
  const count = occasionIds.length
  const words =
    state === null
      ? t('trainings.nothing-here')
      : state === 'held'
        ? t('trainings.held-on', { count })
        : t('trainings.owed')
  return (
    <td
      data-at={at}
      data-state={state ?? undefined}
      tabIndex={isHere ? 0 : -1}
      aria-label={`${name}: ${words}`}
      title={words}
      onFocus={onFocus}
      onClick={() => state !== null && onOpen(name, place)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || state === null) return
        event.preventDefault()
        onOpen(name, place)
      }}
    >
      {state === 'held' && (
        <span>
          <Icon name="check" size="small" />
          {count > 1 && number(count)}
        </span>
      )}
    </td>
  )
}

type At = { row: number; column: number }

function nextOf(
  { key }: KeyboardEvent,
  { row, column }: At,
  { rows, columns }: { rows: number; columns: number },
): At | null {
  const to = (down: number, right: number) => ({
    row: Math.max(0, Math.min(rows - 1, down)),
    column: Math.max(0, Math.min(columns - 1, right)),
  })
  if (key === 'ArrowDown') return to(row + 1, column)
  if (key === 'ArrowUp') return to(row - 1, column)
  if (key === 'ArrowRight') return to(row, column + 1)
  if (key === 'ArrowLeft') return to(row, column - 1)
  if (key === 'Home') return to(row, 0)
  if (key === 'End') return to(row, columns - 1)
  return null
}
