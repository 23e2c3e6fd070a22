import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import type { EntityName } from '#shared/entities/names.ts'
import { keepRow, listedRow } from '#renderer/api/kept-rows.ts'
import type { StoredRow } from '#renderer/api/stored-row.ts'
import type { StoredRecord, Values } from './autosave.ts'
import { registerFlush } from './flush.ts'
import { updateRecord } from './record-calls.ts'
import { setSaveState } from './save-state.ts'
import { useFailureLine } from './use-failure-line.ts'

/**
 * Stores what is typed into the cells of a grid, one row after the other as it is typed. Gives what is wrong with it in
 * words, null once it is stored.
 */
export function useCellStore(entity: EntityName): (row: StoredRecord, values: Values) => Promise<string | null> {
  const inWords = useFailureLine()
  const client = useQueryClient()
  const last = useRef(new Map<string, Promise<StoredRecord | null>>())
  useEffect(() => {
    const running = last.current
    return registerFlush(async () => void (await Promise.allSettled(running.values())))
  }, [])

  return useCallback(
    async (row, values) => {
      const key = `${entity}:${row.id} cells`
      const before = last.current.get(row.id)
      const listed = listedRow(client, entity, row.id)
      const work = storeAfter(before, (known) => {
        const revision = Math.max(row.revision, known?.revision ?? 0)
        return updateRecord(entity, { id: row.id, revision, patch: values })
      })
      last.current.set(
        row.id,
        work.catch(() => null),
      )
      setSaveState(key, { kind: 'saving' })
      try {
        keepRow(client, entity, (await work) as StoredRecord & StoredRow, listed)
        setSaveState(key, { kind: 'saved', at: new Date().toISOString() })
        return null
      } catch (error) {
        setSaveState(key, null)
        return inWords(error)
      }
    },
    [client, entity, inWords],
  )
}

// The same row is changed once at a time, each time from how the change before left it.
async function storeAfter(
  before: Promise<StoredRecord | null> | undefined,
  store: (known: StoredRecord | null) => Promise<StoredRecord>,
): Promise<StoredRecord> {
  return store((await before) ?? null)
}
