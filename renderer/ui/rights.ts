import { createContext, useContext } from 'react'
import type { Need } from '#shared/access/roles.ts'

/** Tells whether whoever sits here may do what asks this; everything, where nobody says otherwise. */
export const Rights = createContext<(need: Need) => boolean>(() => true)

/** Whether whoever sits here may do what asks this; the main process asks again at each call. */
export function useMay(need: Need): boolean {
  return useContext(Rights)(need)
}

/** The commands among these that whoever sits here may give. */
export function useAllowed<T extends { need?: Need }>(commands: readonly T[]): readonly T[] {
  const may = useContext(Rights)
  return commands.filter(({ need }) => need === undefined || may(need))
}
