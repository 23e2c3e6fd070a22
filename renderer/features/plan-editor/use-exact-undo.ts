import { useCallback, useEffect, useRef } from 'react'
import { bridge } from '#renderer/api/bridge.ts'
import { invoke } from '#renderer/api/client.ts'

/**
 * Gives a way back for one step, to be offered in a message that may stay a while. As long as nothing else was changed
 * it is the ordinary undo; afterwards `precise` takes back just that step, so that never something else is undone.
 */
export function useExactUndo(onFailure: (error: unknown) => void): (precise: () => Promise<unknown>) => () => void {
  const changes = useRef(0)
  useEffect(
    () =>
      bridge().on('changed', () => {
        changes.current += 1
      }),
    [],
  )
  return useCallback(
    (precise) => {
      const before = changes.current
      return () => {
        const undone = changes.current === before ? invoke('history.undo', {}) : precise()
        undone.catch(onFailure)
      }
    },
    [onFailure],
  )
}
