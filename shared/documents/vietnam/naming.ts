import { Failed } from '../../failure.ts'
import type { DocumentKind } from '../kinds/names.ts'
import { paperCodes } from '../../rules/paper-symbol.ts'
import type { Printing } from '../printing.ts'

// A gap to write into by hand; no-break spaces keep their width in Word and on screen.
const gap = '\u00A0'.repeat(5)
const wideGap = '\u00A0'.repeat(8)

type PaperType = {
  name: 'document.type.plan' | 'document.type.proposal' | `document.kind.${Exclude<DocumentKind, 'plan' | 'proposal'>}`
  code: string
  isLetter?: true
}

// The types we print: their names, abbreviations, and which go to an addressee.
const types: Partial<Record<DocumentKind, PaperType>> = {
  plan: { name: 'document.type.plan', code: paperCodes.plan },
  proposal: { name: 'document.type.proposal', code: paperCodes.proposal, isLetter: true },
  summons: { name: 'document.kind.summons', code: paperCodes.summons },
  minutes: { name: 'document.kind.minutes', code: paperCodes.minutes },
  report: { name: 'document.kind.report', code: paperCodes.report },
  // Lists are no kind of paper of the decree: they carry no number.
  attendance: { name: 'document.kind.attendance', code: '' },
  participants: { name: 'document.kind.participants', code: '' },
}

/** The type of a document in Vietnam's layouts. Fails with `not-found` for a kind that none of them prints. */
function typeOf({ kind }: Pick<Printing, 'kind'>): PaperType {
  const type = types[kind]
  if (!type) throw new Failed('not-found')
  return type
}

/** Whether a document is addressed ("Kính gửi") instead of only distributed. */
export function isLetter(printing: Pick<Printing, 'kind'>): boolean {
  return typeOf(printing).isLetter === true
}

/** The document's type in the words of its language: Kế hoạch, Tờ trình, Biên bản. */
export function typeName(printing: Printing): string {
  return printing.words.t(typeOf(printing).name)
}

/** The subject under the type: the record's title, without the type where the title begins with it. */
export function subject(printing: Printing): string {
  const { title } = printing.paper
  const type = typeName(printing)
  const { lower, upper } = printing.own
  if (!lower(title).startsWith(`${lower(type)} `)) return title
  const rest = title.slice(type.length + 1).trim()
  return upper(rest.slice(0, 1)) + rest.slice(1)
}

/** Type and subject in one line, as the window and the name of the file have it. */
export function documentTitle(printing: Printing): string {
  const about = subject(printing)
  return `${typeName(printing)} ${printing.own.lower(about.slice(0, 1))}${about.slice(1)}`.trim()
}

/** Number and symbol apart: `05` and `KH-CĐN`; without a number a gap to write it into. Never invented. */
export function numberParts(printing: Printing): { number: string; symbol: string } {
  const { paper, dossier } = printing
  const [typed = '', ofNumber] = (paper.number ?? '').split(/\/(.*)/su)
  const symbol = ofNumber ?? paper.symbol ?? `${typeOf(printing).code}-${dossier.identity?.symbol ?? '…'}`
  return { number: typed === '' ? wideGap : padded(typed), symbol }
}

/** The day of signing in words, or gaps for day, month and year before signature. */
export function signedOn({ paper, words }: Printing): string {
  const { signedOn: day } = paper
  return day === null ? words.t('document.date.blank', { gap }) : words.day(day)
}

// Phụ lục I II.3: numbers below 10 carry a leading 0.
function padded(number: string): string {
  return /^\d$/.test(number) ? `0${number}` : number
}
