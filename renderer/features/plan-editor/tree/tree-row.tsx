import type { DragEventHandler, MouseEvent, ReactNode } from 'react'
import { Icon } from '#renderer/ui/icon.tsx'
import { cx } from '#renderer/ui/cx.ts'
import styles from './plan-tree.module.css'
import type { DropPlace } from './tree-moves.ts'
import type { TreeRow } from './tree-rows.ts'

export type TreeRowViewProps = {
  id: string
  row: TreeRow
  label: ReactNode
  /** At the end of the line: a count, what is missing. */
  end: ReactNode
  isActive: boolean
  isChosen: boolean
  drop: DropPlace | null
  editor: ReactNode | null
  onPress: (event: MouseEvent) => void
  onEdit: () => void
  onToggle: () => void
  drag: { onDragStart: DragEventHandler; onDragEnd: DragEventHandler } | null
}

/** One line of the plan list. */
export function TreeRowView({ id, row, label, end, isActive, isChosen, drop, editor, ...on }: TreeRowViewProps) {
  const isNode = row.kind === 'node'
  const isHead = !isNode || (row.node.kind !== 'point' && row.level === 1)
  // The list itself holds the focus and the keys, and names its active line (aria-activedescendant).
  // oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
  return (
    <div
      id={id}
      data-key={row.key}
      role="treeitem"
      aria-level={row.level}
      aria-setsize={row.size}
      aria-posinset={row.index + 1}
      aria-selected={isChosen}
      title={isNode && row.levelName !== '' ? row.levelName : undefined}
      {...(isNode && row.hasChildren ? { 'aria-expanded': row.isOpen } : {})}
      className={cx(
        styles.row,
        isHead && styles.head,
        isActive && styles.active,
        isChosen && styles.chosen,
        drop && styles[drop],
      )}
      style={{ paddingInlineStart: `${18 + (row.level - 1) * 20}px` }}
      draggable={drag(on.drag, editor)}
      {...(on.drag ?? {})}
      onClick={on.onPress}
      onDoubleClick={on.onEdit}
    >
      {isNode && row.hasChildren && (
        <span
          className={cx(styles.toggle, row.isOpen && styles.open)}
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation()
            on.onToggle()
          }}
        >
          <Icon name="right" size="small" />
        </span>
      )}
      <span className={styles.marker}>{row.marker}</span>
      {editor ?? <span className={styles.label}>{label}</span>}
      {end}
    </div>
  )
}

function drag(handlers: TreeRowViewProps['drag'], editor: ReactNode | null): boolean {
  return handlers !== null && editor === null
}
