import { useRef, type KeyboardEvent } from 'react'
import { stepOf, type TreeCommand } from './tree-keys.ts'
import type { TreeRow } from './tree-rows.ts'
import { neighbour, only, reachTo, type Selection } from './tree-selection.ts'

type Options = {
  rows: readonly TreeRow[]
  selection: Selection
  onSelect: (selection: Selection) => void
  onOpen: (id: string, open: boolean) => void
  onCommand: (command: TreeCommand) => void
  /** A letter was typed: the title opens and takes it. */
  onType: () => void
  onLeave: () => void
}

/**
 * The keys of the plan list. Tab changes the level only while a person works in the list: whoever merely passes
 * through with Tab, or pressed Escape, is let through.
 */
export function useTreeKeyboard({ rows, selection, ...on }: Options) {
  const isWorking = useRef(false)
  const row = rows.find((one) => one.key === selection.active)

  function go(to: string | null, reach: boolean) {
    if (to !== null) on.onSelect(reach ? reachTo(rows, selection, to) : only(to))
  }

  function openOrEnter() {
    if (row?.kind !== 'node' || !row.hasChildren) return
    if (row.isOpen) go(neighbour(rows, row.key, 'down'), false)
    else on.onOpen(row.key, true)
  }

  function closeOrLeave() {
    if (row?.kind === 'node' && row.isOpen) on.onOpen(row.key, false)
    else go(neighbour(rows, selection.active, 'parent'), false)
  }

  function pressed(event: KeyboardEvent) {
    if (event.key === 'Tab') {
      if (!isWorking.current || row?.kind !== 'node' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      on.onCommand(event.shiftKey ? 'higher' : 'deeper')
      return
    }
    const step = stepOf(event.nativeEvent)
    if (!step) return
    if (step.kind === 'leave') {
      isWorking.current = false
      on.onLeave()
      return
    }
    isWorking.current = true
    // The letter itself is for the title that opens, so the browser must see it.
    if (step.kind === 'type') return on.onType()
    event.preventDefault()
    if (step.kind === 'go') go(neighbour(rows, selection.active, step.way), step.reach)
    else if (step.kind === 'open') openOrEnter()
    else if (step.kind === 'close') closeOrLeave()
    else if (step.kind === 'all') chooseAll()
    else if (step.kind === 'command') on.onCommand(step.command)
  }

  function chooseAll() {
    const nodes = rows.filter((one) => one.kind === 'node').map((one) => one.key)
    if (nodes.includes(selection.active)) on.onSelect({ ...selection, chosen: new Set(nodes) })
  }

  return {
    onKeyDown: pressed,
    onPointerDown: () => {
      isWorking.current = true
    },
    onBlur: () => {
      isWorking.current = false
    },
  }
}
