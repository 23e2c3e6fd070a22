import type { Block, Composition, Paragraph } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import { withEndMark } from '../end-mark.ts'
import { paragraph } from '../make.ts'
import { namedWithPost } from '../people/named.ts'
import { chairOf } from '../people/officers.ts'
import type { Printing } from '../printing.ts'
import { whenText } from '../when.ts'
import { heading } from './heading.ts'
import { keptWithNext, mainSection } from './main-section.ts'
import { asGathering, dashed, gathering, labelled, officerText } from './meeting-lines.ts'
import { documentTitle, subject } from './naming.ts'
import { signatureBlock } from './signature.ts'
import { vietnamStyles } from './styles.ts'
import { titleBlock } from './title-block.ts'

/** Giấy mời after Mẫu 1.7 of Nghị định 30/2020, Phụ lục III. */
export function vietnamSummons(given: Printing<MeetingDossier>): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const printing = asGathering(given)
  return {
    title: documentTitle(printing),
    styles: vietnamStyles(printing.layout),
    sections: [
      mainSection(printing, (width) => [
        heading(printing, width),
        ...titleBlock(printing, width),
        ...text(printing),
        signatureBlock(sentToAll(printing), width),
      ]),
    ],
  }
}

function text(printing: Printing<MeetingDossier>): Block[] {
  const { words, dossier } = printing
  const { t } = words
  const { meeting, agenda } = dossier
  const source = meeting.id
  const items = agenda.map((item) => ({ text: item.title, source: item.id }))
  const lines: Paragraph[] = [
    ...invitation(printing),
    paragraph('body', `${t('document.summons.to', { meeting: about(printing) })}.`, { source }),
    labelled(printing, t('document.meeting.chair'), officerText(chairOf(dossier)), source),
    labelled(printing, t('document.meeting.time'), whenText(words, meeting), source),
    labelled(printing, t('document.meeting.place'), meeting.place ?? '', source),
    ...(items.length === 0
      ? []
      : [paragraph('body', `${t('document.meeting.agenda')}:`, { source, keepNext: true }), ...dashed(items)]),
    ...(meeting.handedOut.length === 0
      ? []
      : [labelled(printing, t('document.meeting.documents'), `${words.list(meeting.handedOut)}.`, source)]),
    ...(meeting.respondBy === null
      ? []
      : [paragraph('body', t('document.meeting.respond', { day: words.day(meeting.respondBy) }), { source })]),
    paragraph('body', t('document.summons.request'), { source }),
  ]
  return keptWithNext(withEndMark(lines))
}

// "Tới dự" names the meeting in the middle of a sentence; a conference or seminar keeps its capital, a meeting has none.
function about(printing: Printing<MeetingDossier>): string {
  const title = subject(printing).replace(/[\s.]+$/u, '')
  if (gathering(printing.dossier) !== 'meeting') return title
  return printing.own.lower(title.slice(0, 1)) + title.slice(1)
}

// One guest stands on the line, several below each other.
function invitation(printing: Printing<MeetingDossier>): Paragraph[] {
  const { words, dossier } = printing
  const { identity, meeting, attendees, attendeeGroups, stakeholders } = dossier
  const organisations = stakeholders.filter(({ id }) => meeting.stakeholderIds.includes(id))
  const guests = [
    ...attendees.map((one) => ({ text: namedWithPost(one, printing), source: one.id })),
    ...attendeeGroups.map(({ id, label }) => ({ text: label, source: id })),
    ...organisations.map(({ id, name }) => ({ text: name, source: id })),
  ].filter((guest) => guest.text !== '')
  const [only] = guests
  const office = identity?.name ?? ''
  const line = (invited: string) =>
    paragraph('body', words.t('document.summons.invites', { office, invited }).trimEnd(), { source: meeting.id })
  if (!only) return [line('……………………………')]
  return guests.length === 1 ? [line(only.text)] : [{ ...line(''), keepNext: true }, ...dashed(guests)]
}

// Whoever is invited gets it: they stand above.
function sentToAll(printing: Printing<MeetingDossier>): Printing {
  const { paper, words } = printing
  const above = { id: paper.source, kind: 'copy' as const, name: words.t('document.recipients.as-above'), position: 0 }
  return { ...printing, paper: { ...paper, recipients: [above] } }
}
