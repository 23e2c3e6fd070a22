import { flushAll } from '#renderer/form/flush.ts'
import { readRecord, updateRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'

type Props = { entity: 'meeting' | 'occasion'; record: { id: string; locked: boolean } }

const words = {
  meeting: { lock: 'meetings.lock', reopen: 'meetings.reopen' },
  occasion: { lock: 'attendance.lock', reopen: 'attendance.reopen' },
} as const

/** Closes a record with all its parts, or opens it again; history shows both. */
export function LockButton({ entity, record: { id, locked } }: Props) {
  const t = useT()
  const fail = useSayFailure()

  // What is still being typed belongs to the record that is closed.
  async function turn() {
    try {
      await flushAll()
      const row = await readRecord(entity, id)
      if (row) await updateRecord(entity, { id, revision: row.revision, patch: { locked: !locked } })
    } catch (error) {
      fail(error)
    }
  }

  return (
    <Button need="write" icon={locked ? 'unlock' : 'lock'} onPress={() => void turn()}>
      {t(words[entity][locked ? 'reopen' : 'lock'])}
    </Button>
  )
}
