import { createContext, useContext, useLayoutEffect, type ReactNode } from 'react'

/** What a control above a list says now, and how to make it say something else; null or nothing typed narrows nothing. */
export type NarrowingControl = { value: string | null; set: (value: string | null) => void }

/** The controls that narrow a list, by their names, and what stands behind them in their bar. */
export type Narrowing = { controls: Map<string, NarrowingControl>; end: ReactNode }

/** Given where what narrows a list can be kept and chosen again. */
export const NarrowingContext = createContext<Narrowing | null>(null)

/** Lets the list it stands above know what a control says. One without a name, or outside a list, is nothing to it. */
export function useNarrowing(name: string | undefined, { value, set }: NarrowingControl): void {
  const controls = useContext(NarrowingContext)?.controls
  // After every drawing: what sets it may know the other controls, whose words change.
  useLayoutEffect(() => {
    if (name !== undefined) controls?.set(name, { value, set })
  })
  useLayoutEffect(() => {
    if (name === undefined) return undefined
    return () => void controls?.delete(name)
  }, [controls, name])
}
