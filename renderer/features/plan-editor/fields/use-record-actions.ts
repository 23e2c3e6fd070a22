import { useMemo } from 'react'
import { createRecord, readRecord, restoreRecord, trashRecord, updateRecord } from '#renderer/form/record-calls.ts'
import { sayFailure } from '#renderer/form/say-failure.ts'
import type { Values } from '#renderer/form/autosave.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { say } from '#renderer/ui/toast.ts'
import type { EntityName } from '#shared/entities/names.ts'

/** Adding, changing and removing the small records of a plan. A failure is said; removing can be undone. */
export function useRecordActions(entity: EntityName) {
  const formatter = useFormatter()
  return useMemo(() => {
    function fail(error: unknown) {
      sayFailure(formatter, error)
      return null
    }
    return {
      create: (values: Values) => createRecord(entity, values).catch(fail),
      /** Stores one after the other, each on the revision that stands by then. */
      patchAll: async (patches: readonly (Values & { id: string })[]) => {
        for (const { id, ...patch } of patches) {
          const row = await readRecord(entity, id).catch(fail)
          if (row) await updateRecord(entity, { id, revision: row.revision, patch }).catch(fail)
        }
      },
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
