import { useState, type MouseEvent, type ReactNode } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import type { MenuCommand } from './menu-list.tsx'
import { PointerMenu, type Spot } from './pointer-menu.tsx'

type Options<T> = {
  rowAt: (index: number) => T | undefined
  nameOf: (row: T) => string
  commandsOf: ((row: T) => readonly MenuCommand[]) | undefined
}

/** The commands of a table's row where the right button asks for them, or below the row when the menu key does. */
export function useRowMenu<T>({ rowAt, nameOf, commandsOf }: Options<T>): {
  onContextMenu: ((event: MouseEvent<HTMLElement>) => void) | undefined
  menu: ReactNode
} {
  const t = useT()
  const [asked, setAsked] = useState<{ row: T; at: Spot | null } | null>(null)
  if (!commandsOf) return { onContextMenu: undefined, menu: null }

  function onContextMenu(event: MouseEvent<HTMLElement>) {
    const target = event.target instanceof Element ? event.target : null
    const line = target?.closest<HTMLElement>('[data-index]')
    const row = line ? rowAt(Number(line.dataset.index)) : undefined
    // A field inside keeps the menu of its own text.
    if (!line || row === undefined || target?.closest('input, textarea, a')) return
    event.preventDefault()
    line.focus({ preventScroll: true })
    const { left, width, bottom } = line.getBoundingClientRect()
    const isPointer = event.button === 2
    setAsked({ row, at: isPointer ? { x: event.clientX, y: event.clientY } : { x: left + width / 3, y: bottom } })
  }

  const menu = asked && (
    <PointerMenu
      label={t('app.commands-for', { name: nameOf(asked.row) })}
      commands={commandsOf(asked.row)}
      at={asked.at}
      onClose={() => setAsked({ row: asked.row, at: null })}
    />
  )
  return { onContextMenu, menu }
}
