import type { Paragraph } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import { paragraph } from '../make.ts'
import type { Officer } from '../people/officers.ts'
import type { Printing } from '../printing.ts'

// Where nothing is known a gap stays to write into by hand.
const gap = '……………………………………'

/** `Địa điểm: …`, one line of the forms 1.7 and 1.9. */
export function labelled({ words }: Printing, label: string, value: string, source: string): Paragraph {
  return paragraph('body', words.t('document.labelled', { label, value: value === '' ? gap : value }), { source })
}

/** Somebody with their post, or nothing. */
export function officerText(officer: Officer | null): string {
  return officer === null ? '' : [officer.name, officer.post ?? ''].filter((part) => part !== '').join(', ')
}

/** `- …;` one below the other, the last with a point. */
export function dashed(lines: readonly { text: string; source: string }[]): Paragraph[] {
  return lines.map(({ text, source }, index) =>
    paragraph('body', `- ${text.replace(/[\s.;,]+$/u, '')}${index < lines.length - 1 ? ';' : '.'}`, { source }),
  )
}

/** A printing whose title says what kind of gathering it is of: `Hội nghị triển khai …`, unless it says so itself. */
export function asGathering(printing: Printing<MeetingDossier>): Printing<MeetingDossier> {
  const { words, own, paper, dossier } = printing
  const title = paper.title.trim()
  const named = (kind: ReturnType<typeof gathering>, about: string) =>
    words.t('document.meeting.of-kind', { kind, title: about }).trim()
  const kinds = (['conference', 'seminar', 'meeting'] as const).map((kind) =>
    own.lower(named(kind, '').replace(':', '')),
  )
  // "Họp …" and "Cuộc họp …" are the same.
  const said = kinds.flatMap((kind) => [kind, kind.split(' ').at(-1) ?? kind])
  if (title === '' || said.some((word) => own.lower(title).startsWith(`${word} `))) return printing
  const about = own.lower(title.slice(0, 1)) + title.slice(1)
  return { ...printing, paper: { ...paper, title: named(gathering(dossier), about) } }
}

/** What is expected of the people at a meeting: `Cuộc họp`, or the conference or seminar that its kind says. */
export function gathering({ meeting }: MeetingDossier): 'conference' | 'seminar' | 'meeting' {
  if (meeting.kind === 'conference') return 'conference'
  return meeting.kind === 'seminar' || meeting.kind === 'workshop' ? 'seminar' : 'meeting'
}
