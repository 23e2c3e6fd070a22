import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { bridge } from './bridge.ts'
import { invoke } from './client.ts'

export type BackupTask = {
  /** The share that is done, null while nobody knows; undefined while nothing is going on. */
  share: number | null | undefined
  /** Does the work and gives what it gave; the failure is the caller's to say. */
  run: <T>(work: () => Promise<T>) => Promise<T>
  cancel: () => void
}

/** Long work with backups: how far it has come, and its end. The state of the backups is read again after it. */
export function useBackupTask(): BackupTask {
  const client = useQueryClient()
  const [share, setShare] = useState<number | null>()
  useEffect(() => bridge().on('backup', (event) => setShare((now) => (now === undefined ? now : event.share))), [])

  async function run<T>(work: () => Promise<T>): Promise<T> {
    setShare(null)
    try {
      return await work()
    } finally {
      setShare(undefined)
      void client.invalidateQueries({ queryKey: ['backup.state'] })
    }
  }

  return { share, run, cancel: () => void invoke('backup.cancel', {}).catch(() => undefined) }
}
