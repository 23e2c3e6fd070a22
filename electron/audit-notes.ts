import { noteEvent, type Event } from '#db/audit/events.ts'
import { noteRestored, noteWentBack } from '#db/audit/restored.ts'
import type { OpenOffice } from '#db/open.ts'
import type { Actor } from '#db/write.ts'
import { errorFacts } from './error-facts.ts'
import type { Log } from './log.ts'

/** Tells an office's audit what was done that is no change of a record. */
export type AuditNotes = {
  note: (office: OpenOffice, event: Event) => void
  /** That the office came from a backup, where nobody said so yet. */
  restored: (office: OpenOffice) => void
  /** That a restore was taken back; `known` is the highest number of a backup this PC knows of. */
  wentBack: (office: OpenOffice, known: number) => void
}

/**
 * What is told has been done already, such as a backup on a stick; that the disk is full or the office damaged since then
 * must not make it look as if it had failed. It goes into the log instead.
 */
export function createAuditNotes(actor: () => Actor, log: Log): AuditNotes {
  function patiently(kind: string, work: () => void): void {
    try {
      work()
    } catch (error) {
      log('audit-not-written', { entry: kind, ...errorFacts(error) })
    }
  }
  return {
    note: (office, event) => patiently(event.kind, () => noteEvent(office, actor(), event)),
    wentBack: (office, known) => patiently('restore-undone', () => noteWentBack(office, actor(), known)),
    restored: (office) => patiently('office-restored', () => noteRestored(office, actor())),
  }
}
