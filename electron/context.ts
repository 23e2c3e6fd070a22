import type { Actor } from '#db/write.ts'
import type { Session } from './access/session.ts'
import type { AuditNotes } from './audit-notes.ts'
import type { BackupWork } from './backup/backup-work.ts'
import type { DocumentWork } from './document-work.ts'
import type { Offices } from './offices.ts'
import type { Platform } from './platform.ts'
import type { SettingsFile } from './preferences.ts'

/** What every handler may use. */
export type Context = {
  platform: Platform
  settings: SettingsFile
  offices: Offices
  documents: DocumentWork
  backups: BackupWork
  audit: AuditNotes
  session: Session
}

/** Who makes a change, for its history row. */
export function actorOf({ session }: Context): Actor {
  return session.actor()
}
