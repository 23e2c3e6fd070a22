import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { LookedAt } from '#shared/contract/backup-calls.ts'
import type { Failure } from '#shared/failure.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { forgetOffice } from '#renderer/api/changes.ts'
import { invoke } from '#renderer/api/client.ts'
import { useBackupTask } from '#renderer/api/use-backup-task.ts'
import { flushAll } from '#renderer/form/flush.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { say } from '#renderer/ui/toast.ts'

/** Everything around a restore: which backup was chosen, what is going on, what went wrong. */
export function useRestore(onRestored: () => void) {
  const { t, moment } = useFormatter()
  const client = useQueryClient()
  const task = useBackupTask()
  const fail = useSayFailure()
  const [chosen, setChosen] = useState<LookedAt | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  async function look(at: () => Promise<LookedAt | null>) {
    try {
      // What is still being typed counts among what would be lost.
      await flushAll()
      const found = await at()
      if (found === null) return
      setChosen(found)
      setFailure(null)
    } catch (error) {
      fail(error)
    }
  }

  async function attempt(work: () => Promise<void>) {
    setFailure(null)
    try {
      await task.run(work)
    } catch (error) {
      const found = failureOf(error)
      if (found.code !== 'cancelled') setFailure(found)
    }
  }

  const handle = chosen?.handle ?? ''

  return {
    task,
    chosen,
    failure,
    choose: () => void look(() => invoke('backup.look', {})),
    /** The backup the program was started with, if there is one that was not asked for yet. */
    takeGiven: () => void look(() => invoke('backup.given', {})),
    takeDropped: (dropped: string) => void look(() => invoke('backup.dropped', { handle: dropped })),
    close: () => setChosen(null),
    check: (secret: string | null) =>
      void attempt(async () => {
        const { sealed } = await invoke('backup.verify', { handle, secret })
        say({ tone: 'ok', words: t(sealed ? 'backup.restore.sealed' : 'backup.restore.checked') })
      }),
    restore: (secret: string | null, otherOffice: boolean) =>
      void attempt(async () => {
        await invoke('backup.restore', { handle, secret, otherOffice })
        setChosen(null)
        await forgetOffice(client)
        say({ tone: 'ok', words: t('backup.restore.done', { at: moment(chosen?.at ?? '', 'day-time') }) })
        onRestored()
      }),
  }
}

export type Restore = ReturnType<typeof useRestore>
