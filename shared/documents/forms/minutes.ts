import { isHeldMeeting } from '../../rules/counters.ts'
import type { Block } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import { paragraph } from '../make.ts'
import { attendanceList, type ListColumn } from '../people/attendance-list.ts'
import { namedWithPost } from '../people/named.ts'
import type { Printing } from '../printing.ts'

/** Who signs the minutes: everybody who was there, one row each. */
export function signatureList(
  printing: Printing<MeetingDossier>,
  columns: readonly ListColumn[],
  width: number,
): Block[] {
  const { meeting, attendees, attendeeGroups } = printing.dossier
  const people = { named: attendees, counted: attendeeGroups, isHeld: isHeldMeeting(meeting) }
  return attendanceList(printing, people, { columns, width, shaded: true })
}

/** Who was missing, in one line; nothing where nobody was. */
export function absentLine(printing: Printing<MeetingDossier>): Block[] {
  const { words, dossier } = printing
  const missing = dossier.attendees.filter(({ presence }) => presence === 'excused' || presence === 'absent')
  if (missing.length === 0 || !isHeldMeeting(dossier.meeting)) return []
  const value = missing.map((one) => namedWithPost(one, printing)).join('; ')
  const label = words.t('document.meeting.absent')
  return [paragraph('body', words.t('document.labelled', { label, value }), { source: dossier.meeting.id })]
}
