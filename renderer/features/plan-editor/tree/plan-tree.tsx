import { useEffect, useId, useRef, type MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { AutosavePorts } from '#renderer/form/autosave.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import type { Spot } from '#renderer/ui/pointer-menu.tsx'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import styles from './plan-tree.module.css'
import { copiedText } from './copied-text.ts'
import { RowEnd } from './row-end.tsx'
import { RowLabel } from './row-label.tsx'
import { TitleEditor, type TitleDone } from './title-editor.tsx'
import type { TreeCommand } from './tree-keys.ts'
import type { Move } from './tree-moves.ts'
import { TreeRowView } from './tree-row.tsx'
import type { PlanPart, TreeRow } from './tree-rows.ts'
import { only, reachTo, toggle, type Selection } from './tree-selection.ts'
import { useClipboard } from './use-clipboard.ts'
import { useTreeDrag } from './use-tree-drag.ts'
import { useTreeKeyboard } from './use-tree-keyboard.ts'

export type PlanTreeProps = {
  label: string
  rows: readonly TreeRow[]
  nodes: readonly PlanNode[]
  counts: Partial<Record<PlanPart, number>>
  selection: Selection
  onSelect: (selection: Selection) => void
  onOpen: (id: string, open: boolean) => void
  onCommand: (command: TreeCommand) => void
  onMove: (move: Move) => void
  /** The right button or the menu key asked for the commands there. */
  onMenu: (at: Spot) => void
  /** The item whose title is open for typing in the list. */
  editing: string | null
  /** Nothing can be typed or carried. */
  isReadOnly: boolean
  onEdit: (id: string | null) => void
  onRename: AutosavePorts['update']
  onRenamed: (id: string, how: TitleDone) => void
  onPasteList: (text: string) => void
}

/** The plan as a list of lines in levels. Only the lines that are seen are drawn, so its length does not matter. */
export function PlanTree({ rows, selection, onSelect, editing, isReadOnly, ...props }: PlanTreeProps) {
  const t = useT()
  const onEdit = (key: string) => !isReadOnly && props.onEdit(key)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const lineId = (key: string) => `${id}-${key}`
  const isOpen = (key: string) => rows.some((row) => row.key === key && row.kind === 'node' && row.isOpen)
  const drag = useTreeDrag(props.nodes, isOpen, (move, carried) => {
    const active = carried.has(selection.active) ? selection.active : (move.ids[0] ?? selection.active)
    onSelect({ active, chosen: carried, anchor: active })
    box.current?.focus({ preventScroll: true })
    props.onMove(move)
  })
  // oxlint-disable-next-line react/incompatible-library -- its functions are used in this component only
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: () => 34,
    overscan: 12,
    // The line with the focus is always there: the list names it to the screen reader.
    rangeExtractor: ({ startIndex, endIndex, overscan }) => {
      const first = Math.max(0, startIndex - overscan)
      const seen = Array.from(
        { length: Math.min(rows.length - 1, endIndex + overscan) - first + 1 },
        (_, at) => first + at,
      )
      const active = rows.findIndex((row) => row.key === selection.active)
      return active < 0 || seen.includes(active) ? seen : [...seen, active].sort((a, b) => a - b)
    },
  })
  const keyboard = useTreeKeyboard({
    rows,
    selection,
    onSelect,
    onOpen: props.onOpen,
    onCommand: props.onCommand,
    onType: () => {
      const row = rows.find((one) => one.key === selection.active)
      // The title must be open and focused before the letter arrives, also when an input method composes it.
      if (row?.kind === 'node') flushSync(() => onEdit(row.key))
    },
    onLeave: () => onSelect(only(selection.active)),
  })

  const activeAt = rows.findIndex((row) => row.key === selection.active)
  useEffect(() => {
    if (activeAt >= 0) virtual.scrollToIndex(activeAt, { align: 'auto' })
    // Only a new place of the focus scrolls; what is drawn in between does not.
  }, [activeAt, selection.active, virtual])

  function press(event: MouseEvent, row: TreeRow) {
    if (event.shiftKey) onSelect(reachTo(rows, selection, row.key))
    else if (event.ctrlKey || event.metaKey) onSelect(toggle(rows, selection, row.key))
    else onSelect(only(row.key))
  }

  function askForMenu(event: MouseEvent) {
    event.preventDefault()
    const key = event.target instanceof Element ? event.target.closest('[data-key]')?.getAttribute('data-key') : null
    if (key) {
      if (!selection.chosen.has(key)) onSelect(only(key))
      box.current?.focus({ preventScroll: true })
      props.onMenu({ x: event.clientX, y: event.clientY })
      return
    }
    // The menu key asks at the list itself, for the line with the focus.
    const line = document.getElementById(lineId(selection.active))?.getBoundingClientRect()
    if (line) props.onMenu({ x: line.left + line.width / 3, y: line.bottom })
  }

  useClipboard(box, { onPaste: props.onPasteList, onCopy: () => copiedText(rows, selection.chosen) })

  return (
    <div
      ref={box}
      role="tree"
      aria-label={props.label}
      aria-describedby={`${id}-keys`}
      aria-multiselectable="true"
      aria-activedescendant={rows.length > 0 ? lineId(selection.active) : undefined}
      tabIndex={0}
      data-area
      className={styles.tree}
      onContextMenu={editing === null ? askForMenu : undefined}
      {...keyboard}
      {...drag.zone}
    >
      <p id={`${id}-keys`} hidden>
        {t(rows[activeAt]?.kind === 'part' ? 'plan-editor.tree.part-keys' : 'plan-editor.tree.keys')}
      </p>
      <div role="presentation" className={styles.length} style={{ height: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (!row) return null
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              role="presentation"
              data-index={item.index}
              className={styles.place}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <TreeRowView
                id={lineId(row.key)}
                row={row}
                label={<RowLabel row={row} />}
                end={<RowEnd row={row} count={row.kind === 'part' ? props.counts[row.part] : undefined} />}
                isActive={row.key === selection.active}
                isChosen={selection.chosen.has(row.key)}
                drop={drag.spot?.key === row.key ? drag.spot.place : null}
                onPress={(event) => press(event, row)}
                onEdit={() => row.kind === 'node' && onEdit(row.key)}
                onToggle={() => row.kind === 'node' && props.onOpen(row.key, !row.isOpen)}
                drag={
                  row.kind === 'node' && !isReadOnly
                    ? {
                        onDragStart: (event) =>
                          drag.start(event, selection.chosen.has(row.key) ? selection.chosen : new Set([row.key])),
                        onDragEnd: drag.stop,
                      }
                    : null
                }
                editor={
                  row.kind === 'node' && editing === row.key ? (
                    <TitleEditor
                      label={t('plan-editor.tree.title-of', { marker: row.marker })}
                      node={row.node}
                      onSave={props.onRename}
                      onPasteList={props.onPasteList}
                      onLevel={props.onCommand}
                      onDone={(how) => {
                        if (how.refocus) box.current?.focus({ preventScroll: true })
                        props.onRenamed(row.key, how)
                      }}
                    />
                  ) : null
                }
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}
