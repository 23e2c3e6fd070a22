import { isHeldMeeting } from '../../rules/counters.ts'
import { peoplePresent, wasPresent } from '../../rules/people-present.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import { namedWithPost } from '../people/named.ts'
import { peopleText } from '../people/people-text.ts'
import type { Printing } from '../printing.ts'

/** The group and which of its meetings: `Arbetsgruppen för jämställdhet, möte 4`. */
export function meetingName({ words, dossier }: Printing<MeetingDossier>): string {
  const { meeting, body } = dossier
  const name = meeting.title || (body?.name ?? '')
  const number = meeting.number ?? ''
  return number === '' ? name : words.t('document.meeting.numbered', { title: name, number })
}

/** Everybody who is called, with post and unit. */
export function calledPeople(printing: Printing<MeetingDossier>): string[] {
  const { attendees, attendeeGroups, stakeholders, meeting } = printing.dossier
  return [
    ...attendees.map((one) => namedWithPost(one, printing)),
    ...attendeeGroups.map(({ label }) => label),
    ...stakeholders.filter(({ id }) => meeting.stakeholderIds.includes(id)).map(({ name }) => name),
  ].filter((line) => line !== '')
}

/** Who came, with a line by sex below, and who did not. Before the meeting nobody did yet. */
export function peopleAtMeeting(printing: Printing<MeetingDossier>): { present: string[]; absent: string[] } {
  const { words, dossier } = printing
  const { meeting, attendees, attendeeGroups } = dossier
  if (!isHeldMeeting(meeting)) return { present: [], absent: [] }
  const came = attendees.filter(wasPresent).map((one) => namedWithPost(one, printing))
  const groups = attendeeGroups.map((group) =>
    words.t('document.labelled', { label: group.label, value: peopleText(words, group) }),
  )
  const missing = attendees.filter(({ presence }) => presence === 'excused' || presence === 'absent')
  return {
    present: [...came, ...groups, peopleText(words, peoplePresent(attendees, attendeeGroups))],
    absent: missing.map((one) => namedWithPost(one, printing)),
  }
}
