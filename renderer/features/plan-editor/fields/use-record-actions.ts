import { useMemo } from 'react'
import {
  createRecord,
  insertRecord,
  placeRecord,
  readRecord,
  restoreRecord,
  trashRecord,
  updateRecords,
} from '#renderer/form/record-calls.ts'
import { sayFailure } from '#renderer/form/say-failure.ts'
import type { Values } from '#renderer/form/autosave.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { say } from '#renderer/ui/toast.ts'
import type { ListedEntity } from '#shared/entities/all.ts'
import { stepInList } from './step-in-list.ts'

// Each of the records may have been saved by a form of its own since the screen read it.
async function updateNow(entity: ListedEntity, rows: readonly { id: string }[], patch: Values): Promise<void> {
  const current = await Promise.all(rows.map(({ id }) => readRecord(entity, id)))
  await updateRecords(
    entity,
    current.filter((row) => row !== null),
    patch,
  )
}

/** Adding, changing and removing the small records of a plan. A failure is said; removing can be undone. */
export function useRecordActions(entity: ListedEntity) {
  const formatter = useFormatter()
  return useMemo(() => {
    function fail(error: unknown) {
      sayFailure(formatter, error)
      return null
    }
    return {
      create: (values: Values) => createRecord(entity, values).catch(fail),
      insert: (values: Values, beforeId: string | null) => insertRecord(entity, values, beforeId).catch(fail),
      /** Moves a line of the list one place up or down; nothing happens where it cannot go further. */
      move: async (list: readonly { id: string }[], at: number, by: 1 | -1) => {
        const step = stepInList(list, at, by)
        if (step) await placeRecord(entity, step.id, step.beforeId).catch(fail)
      },
      /** Gives whether it was stored. */
      updateAll: async (rows: readonly { id: string }[], patch: Values) =>
        (await updateNow(entity, rows, patch).catch(fail)) !== null,
      remove: async (row: { id: string; revision: number }, name: string) => {
        const current = (await readRecord(entity, row.id).catch(fail)) ?? row
        const trashed = await trashRecord(entity, current).catch(fail)
        if (!trashed) return
        say({
          words: formatter.t('plan-editor.removed', { name }),
          action: { label: formatter.t('app.undo'), run: () => void restoreRecord(entity, trashed).catch(fail) },
        })
      },
    }
  }, [entity, formatter])
}
