import { failureOf } from '#renderer/api/api-failure.ts'
import { invoke } from '#renderer/api/client.ts'
import { flushAll } from '#renderer/form/flush.ts'
import { sayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { say } from '#renderer/ui/toast.ts'

/** Takes the last change back, or makes it again; what is still being typed is saved first and so is the first to go. */
export function useHistory(): (direction: 'undo' | 'redo') => Promise<void> {
  const formatter = useFormatter()
  return async (direction) => {
    await flushAll()
    try {
      const { of } = await invoke(`history.${direction}`, {})
      const done = direction === 'undo' ? 'undone' : 'redone'
      say({ words: of === null ? formatter.t(`app.${done}`) : formatter.t(`app.${done}-of`, { name: of }) })
    } catch (error) {
      if (failureOf(error).code === 'nothing-to-undo') say({ words: formatter.t('failure.nothing-to-undo.title') })
      else sayFailure(formatter, error)
    }
  }
}
