import { verifyAudit, type Verdict } from '#db/audit/verify.ts'
import type { OpenOffice } from '#db/open.ts'
import { readBackupState } from './state-file.ts'

/** Checks the audit of an office, also against what the backups this PC knows of remember of it. */
export function checkAudit(office: OpenOffice): Promise<Verdict> {
  const { last, outside } = readBackupState(office.folder)
  const heads = [last, outside].flatMap((made) => (made?.audit ? [{ ...made.audit, sequence: made.sequence }] : []))
  return verifyAudit(office, heads)
}
