import { useNamed } from '#renderer/api/use-rows.ts'
import type { ActionNames } from './action-columns.tsx'
import type { ActionRow } from './action-row.ts'

/** How the units and people are called who have to do something: one question for all of them. */
export function useOwnerNames(
  actions: readonly Pick<ActionRow, 'unitId' | 'personId'>[],
): Pick<ActionNames, 'unit' | 'person'> {
  const units = useNamed(
    'unit',
    actions.flatMap(({ unitId }) => unitId ?? []),
  )
  const people = useNamed(
    'person',
    actions.flatMap(({ personId }) => personId ?? []),
  )
  return { unit: (id) => units.get(id)?.name ?? '', person: (id) => people.get(id)?.name ?? '' }
}
