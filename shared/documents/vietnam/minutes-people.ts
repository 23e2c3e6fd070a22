import { isHeldMeeting } from '../../rules/counters.ts'
import { peoplePresent, wasPresent } from '../../rules/people-present.ts'
import type { Paragraph } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import { paragraph } from '../make.ts'
import { namedWithPost } from '../people/named.ts'
import { peopleText } from '../people/people-text.ts'
import type { Printing } from '../printing.ts'
import { dashed, labelled } from './meeting-lines.ts'

/** Who took part, by name or counted, how many there were by sex, and who was missing; before the meeting room to write. */
export function peopleLines(printing: Printing<MeetingDossier>): Paragraph[] {
  const { words, dossier } = printing
  const { t } = words
  const { meeting, attendees, attendeeGroups } = dossier
  const source = meeting.id
  if (!isHeldMeeting(meeting)) return [labelled(printing, t('document.meeting.present'), '', source)]
  const came = attendees.filter(wasPresent)
  const lines = [
    ...came.map((one) => ({ text: namedWithPost(one, printing), source: one.id })),
    ...attendeeGroups.map((group) => ({ text: groupText(printing, group), source: group.id })),
  ]
  const label = t('document.meeting.present')
  const sum = peopleText(words, peoplePresent(attendees, attendeeGroups))
  const missing = attendees
    .filter(({ presence }) => presence === 'excused' || presence === 'absent')
    .map((one) => ({ text: namedWithPost(one, printing), source: one.id }))
  return [
    ...(lines.length === 0
      ? [labelled(printing, label, sum, source)]
      : [paragraph('body', t('document.labelled', { label, value: sum }).trimEnd(), { source }), ...dashed(lines)]),
    ...(missing.length === 0
      ? []
      : [paragraph('body', `${t('document.meeting.absent')}:`, { source, keepNext: true }), ...dashed(missing)]),
  ]
}

function groupText({ words }: Printing, group: MeetingDossier['attendeeGroups'][number]): string {
  const label = group.label || words.t(`attendeeGroup.level.${group.level}`)
  const count = group.women + group.men + group.other + group.notStated
  return count === 0 ? label : words.t('document.labelled', { label, value: peopleText(words, group) })
}
