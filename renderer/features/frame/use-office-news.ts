import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { failureWords } from '#shared/i18n/failure-words.ts'
import { apiFailure } from '#renderer/api/api-failure.ts'
import { bridge } from '#renderer/api/bridge.ts'
import { sayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { addMishap, settleMishaps } from '#renderer/ui/mishaps.ts'
import { say } from '#renderer/ui/toast.ts'

const automatic = 'backup.automatic'
const room = 'office.room'

/** Says what the application did by itself: the weekly check of the office's file, backups, and room for a full disk. */
export function useOfficeNews() {
  const formatter = useFormatter()
  const client = useQueryClient()
  useEffect(() => {
    const { t } = formatter
    const stopChecks = bridge().on('checked', ({ failure }) => {
      if (failure === null) say({ tone: 'ok', words: t('backup.checked.sound') })
      // A damaged file stands over every room already.
      else if (failure.code !== 'damaged' && failure.code !== 'not-a-database') {
        sayFailure(formatter, apiFailure(failure))
      }
    })
    const stopBackups = bridge().on('automatic', ({ made, failure }) => {
      void client.invalidateQueries({ queryKey: ['backup.state'] })
      if (made) {
        settleMishaps(automatic)
        const more = made.sameDisk ? t('backup.same-disk') : t('backup.done.eject')
        say({ tone: 'ok', words: t('backup.automatic.done', { sequence: made.sequence }), more })
      }
      if (failure) {
        const { title, whatToDo, facts } = failureWords(formatter, failure)
        const more = [`${title}. ${whatToDo}`, ...facts].join('\n')
        addMishap({ words: t('backup.automatic.failed'), more, about: automatic })
      }
    })
    const stopRoom = bridge().on('room', ({ kept }) => {
      if (!kept) return addMishap({ words: t('app.room.used'), more: t('app.room.what-to-do'), about: room })
      settleMishaps(room)
      say({ tone: 'ok', words: t('app.room.kept') })
    })
    return () => {
      stopRoom()
      stopChecks()
      stopBackups()
    }
  }, [formatter, client])
}
