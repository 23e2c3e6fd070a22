import { useEffect, useRef } from 'react'
import type { MenuCommand } from '#shared/commands.ts'

const handlers = new Map<MenuCommand, { current: () => void }[]>()

/** Runs a command of the native menu or of a shortcut on whatever screen offers it now. Gives false when none does. */
export function runAppCommand(command: MenuCommand): boolean {
  const handler = handlers.get(command)?.at(-1)
  handler?.current()
  return handler !== undefined
}

type Offer = { isOffered?: boolean; /** Answers only where nothing else does. */ isFallback?: boolean }

/** Offers a command while the component is on screen; the one that came last answers. */
export function useAppCommand(
  command: MenuCommand,
  run: () => void,
  { isOffered = true, isFallback = false }: Offer = {},
) {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (!isOffered) return undefined
    const before = handlers.get(command) ?? []
    handlers.set(command, isFallback ? [latest, ...before] : [...before, latest])
    return () => {
      handlers.set(
        command,
        (handlers.get(command) ?? []).filter((one) => one !== latest),
      )
    }
  }, [command, isOffered, isFallback])
}
