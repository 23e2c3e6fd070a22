import type { Meeting } from '#shared/entities/meeting.ts'
import { flushAll } from '#renderer/form/flush.ts'
import { readRecord, updateRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'

/** Closes the minutes of a meeting, or opens them again; history shows both. */
export function LockButton({ meeting: { id, locked } }: { meeting: Meeting }) {
  const t = useT()
  const fail = useSayFailure()

  // What is still being typed belongs to the minutes that are closed.
  async function turn() {
    try {
      await flushAll()
      const row = await readRecord('meeting', id)
      if (row) await updateRecord('meeting', { id, revision: row.revision, patch: { locked: !locked } })
    } catch (error) {
      fail(error)
    }
  }

  return (
    <Button icon={locked ? 'unlock' : 'lock'} onPress={() => void turn()}>
      {t(locked ? 'meetings.reopen' : 'meetings.lock')}
    </Button>
  )
}
