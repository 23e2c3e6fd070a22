import type { Day } from '#shared/day.ts'
import { invoke } from '#renderer/api/client.ts'
import { flushAll } from '#renderer/form/flush.ts'
import { sayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { say } from '#renderer/ui/toast.ts'
import { nobody, type EntryFilter } from './use-calendar.ts'

/** Writes what the filters leave between two days to a calendar file. What is still being typed is stored first. */
export function useSaveCalendar() {
  const formatter = useFormatter()
  const { t, language } = formatter
  const fail = (error: unknown) => sayFailure(formatter, error)
  return async function save(from: Day, to: Day, { kind, owner }: EntryFilter) {
    try {
      await flushAll()
      const { fileName, handle, entries } = await invoke('calendar.export', {
        from,
        to,
        language,
        ...(kind !== null && { kinds: [kind] }),
        ...(owner !== null && { responsible: owner === nobody ? null : owner }),
      })
      say({
        tone: 'ok',
        words: t('calendar.export.done', { count: entries, file: fileName }),
        action: {
          label: t('documents.export.reveal'),
          run: () => void invoke('document.reveal', { handle }).catch(fail),
        },
      })
    } catch (error) {
      fail(error)
    }
  }
}
