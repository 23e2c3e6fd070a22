import type { EntityName } from '#shared/entities/names.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { say } from '#renderer/ui/toast.ts'
import { restoreRecord, trashRecord } from './record-calls.ts'
import { sayFailure } from './say-failure.ts'

/** Puts a record into the trash without asking, and offers the way back. Gives whether it worked. */
export function useTrash(): (
  entity: EntityName,
  record: { id: string; revision: number },
  title: string,
) => Promise<boolean> {
  const formatter = useFormatter()
  const { t } = formatter
  return async (entity, record, title) => {
    try {
      const gone = await trashRecord(entity, record)
      say({
        words: t('app.moved-to-trash', { title }),
        action: {
          label: t('app.undo'),
          run: () => {
            restoreRecord(entity, gone).catch((error: unknown) => sayFailure(formatter, error))
          },
        },
      })
      return true
    } catch (error) {
      sayFailure(formatter, error)
      return false
    }
  }
}
