import { useEffect, useState } from 'react'
import type { NarrowingControl } from '#renderer/ui/narrowing.ts'
import type { SavedQuestion } from '#shared/saved-question.ts'

type Controls = ReadonlyMap<string, NarrowingControl>

/**
 * Gives the way to make controls say what was kept; those that were not there then say nothing. One control is set with
 * each drawing: what sets it knows the others as they were drawn last, and some are only there once another is set.
 */
export function useAskAgain(controls: Controls): (wanted: SavedQuestion['controls']) => void {
  const [pending, setPending] = useState<SavedQuestion['controls'] | null>(null)
  useEffect(() => {
    if (pending === null) return
    const name = Object.keys(pending).find((one) => controls.has(one))
    if (name === undefined) return setPending(null)
    const { [name]: value = null, ...rest } = pending
    const control = controls.get(name)
    setPending(rest)
    if ((control?.value || null) !== value) control?.set(value)
  }, [controls, pending])
  return (wanted) => {
    const nothing = Object.fromEntries([...controls.keys()].map((name) => [name, null]))
    setPending({ ...nothing, ...wanted })
  }
}

/** What the controls say now. */
export function controlsNow(controls: Controls): SavedQuestion['controls'] {
  return Object.fromEntries([...controls].map(([name, { value }]) => [name, value || null]))
}
