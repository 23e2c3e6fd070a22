import type { Statement } from '../../entities/statement.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import type { Printing } from '../printing.ts'

/** `Reservation, who: text`: what somebody had put into the minutes in their own name. */
export function statementText(
  { words, dossier }: Printing<MeetingDossier>,
  { kind, attendeeId, speaker, text }: Statement,
): string {
  const who = dossier.attendees.find(({ id }) => id === attendeeId)?.name ?? speaker ?? ''
  const label = [words.t(`statement.kind.${kind}`), who].filter((part) => part !== '').join(', ')
  return words.t('document.labelled', { label, value: text })
}
