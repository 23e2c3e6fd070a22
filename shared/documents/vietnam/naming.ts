import type { Printing } from '../printing.ts'

// A gap to write into by hand; no-break spaces keep their width in Word and on screen.
const gap = '\u00A0'.repeat(5)
const wideGap = '\u00A0'.repeat(8)

// Nghị định 30/2020 Phụ lục III, Mục I: the abbreviations of the types we print.
const typeCodes = { plan: 'KH', proposal: 'TTr' } as const

/** The document's type in the words of its language: Kế hoạch, Tờ trình. */
export function typeName({ dossier, words }: Printing): string {
  return dossier.plan.kind === 'plan' ? words.t('document.type.plan') : words.t('document.type.proposal')
}

/** The subject under the type: the plan's title, without the type where the title begins with it. */
export function subject(printing: Printing): string {
  const { title } = printing.dossier.plan
  const type = typeName(printing)
  const { lower, upper } = printing.own
  if (!lower(title).startsWith(`${lower(type)} `)) return title
  const rest = title.slice(type.length + 1).trim()
  return upper(rest.slice(0, 1)) + rest.slice(1)
}

/** Number and symbol apart: `05` and `KH-CĐN`; without a number a gap to write it into. Never invented. */
export function numberParts({ dossier: { plan, identity } }: Printing): { number: string; symbol: string } {
  const [typed = '', ofNumber] = (plan.number ?? '').split(/\/(.*)/su)
  const symbol = ofNumber ?? plan.symbol ?? `${typeCodes[plan.kind]}-${identity?.symbol ?? '…'}`
  return { number: typed === '' ? wideGap : padded(typed), symbol }
}

/** The day of signing in words, or gaps for day, month and year before signature. */
export function signedOn({ dossier, words }: Printing): string {
  const { signedOn: day } = dossier.plan
  return day === null ? words.t('document.date.blank', { gap }) : words.day(day)
}

// Phụ lục I II.3: numbers below 10 carry a leading 0.
function padded(number: string): string {
  return /^\d$/.test(number) ? `0${number}` : number
}
