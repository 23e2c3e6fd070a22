import { useCallback, useEffect, useRef } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import type { StoredRecord } from '#renderer/form/autosave.ts'
import { insertRecord } from '#renderer/form/record-calls.ts'
import { useFailureLine } from '#renderer/form/use-failure-line.ts'
import { useCellStore } from '#renderer/form/use-cell-store.ts'
import { gatheringParts, type Gathering, type PeopleGroup } from './gathering.ts'
import type { GroupRow } from './group-rows.ts'

type Values = Record<string, number | string | null>

/**
 * Stores what is typed into a row of levels: its first number makes the group, what is typed meanwhile waits for it.
 * Gives what is wrong in words, null once it is stored.
 */
export function useGroupStore({ of, id }: Gathering, groups: readonly PeopleGroup[]) {
  const { group: entity } = gatheringParts[of]
  const store = useCellStore(entity)
  const inWords = useFailureLine()
  const making = useRef(new Map<string, Promise<StoredRecord>>())
  useEffect(() => {
    for (const [row, made] of making.current) {
      void made.then(({ id: madeId }) => groups.some((group) => group.id === madeId) && making.current.delete(row))
    }
  }, [groups])

  return useCallback(
    async (row: GroupRow, values: Values): Promise<string | null> => {
      if (row.group) return store(row.group, values)
      const known = making.current.get(row.id)
      if (known) return store(await known, values)
      const made = insertRecord(entity, { ...freshGroup({ of, id }), level: row.level, ...values }, null)
      making.current.set(row.id, made)
      try {
        await made
        return null
      } catch (error) {
        making.current.delete(row.id)
        return inWords(error)
      }
    },
    [entity, of, id, store, inWords],
  )
}

/** What a new group begins with. */
export function freshGroup({ of, id }: Gathering): Record<string, unknown> {
  const group =
    of === 'meeting'
      ? blankRecord('attendeeGroup', { meetingId: id })
      : blankRecord('participantGroup', { occasionId: id })
  const { position: _end, ...values } = group
  return values
}
