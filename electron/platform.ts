import type { About, Licences } from '#shared/contract/office-calls.ts'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import type { Sealing } from '#db/audit/keys.ts'
import type { AppEvents } from '#shared/events.ts'

/** Tells every window what happened. */
export type Notify = <N extends keyof AppEvents>(name: N, event: AppEvents[N]) => void

/** What the application needs from the machine it runs on; Electron gives one, tests another. */
export type Platform = {
  /** Absolute folder that holds offices, settings and log. */
  dataFolder: string
  /** Milliseconds since 1970, UTC. */
  now: () => number
  /** The calendar day at this PC, ISO. */
  today: () => string
  /** Locks keys to the account at this PC; null where the system has nothing of the kind. */
  sealing: () => Sealing | null
  /** Who sits at the PC, for history rows. */
  operator: () => string
  notify: Notify
  about: () => Omit<About, 'sqlite' | 'dataFolder' | 'version'> & { version: string }
  licences: () => Licences
  /** Asks where to save; null when the person closes the dialog. */
  chooseSavePath: (fileName: string, format: 'docx' | 'pdf' | 'ics' | 'csv') => Promise<string | null>
  /** Asks for a Word file; null when the person closes the dialog. */
  chooseWordFile: () => Promise<string | null>
  /** Asks for the folder a backup goes to, at first showing `near` (null: the documents); null when closed. */
  chooseBackupFolder: (near: string | null) => Promise<string | null>
  /** Asks for a backup file, at first showing `near` (null: the documents); null when closed. */
  chooseBackupFile: (near: string | null) => Promise<string | null>
  /** Asks for files to keep as evidence; none when the person closes the dialog. */
  chooseFiles: () => Promise<string[]>
  /** Asks where to save a copy of a file of that name; null when the person closes the dialog. */
  chooseCopyPath: (fileName: string) => Promise<string | null>
  /** Opens a file in the program the PC has for it. Fails with `not-shown` where there is none. */
  openFile: (path: string) => Promise<void>
  /** The backup the program was started with by a double-click, once; null where there is none. */
  givenBackup: () => string | null
  /** Shows a file in its folder. */
  reveal: (path: string) => void
  /** The pages of the preview, printed to PDF, and the document's title. Fails with `cancelled` on the signal. */
  printPdf: (which: WhichDocument, signal: AbortSignal) => Promise<{ bytes: Uint8Array; title: string }>
  /** Called once the window has saved everything and may close. */
  readyToClose: () => void
}
