import type { Recipient } from '../../entities/recipient.ts'
import type { Paragraph } from '../block.ts'
import { paragraph } from '../make.ts'
import type { Printing } from '../printing.ts'

/** Cell 9a: "Kính gửi", only on proposals. One addressee on the same line, several below each other. */
export function addressees({ dossier, words }: Printing): Paragraph[] {
  if (dossier.plan.kind !== 'proposal') return []
  const all = named(dossier.recipients, 'addressee')
  const label = words.t('document.addressed-to')
  const [only] = all
  if (only && all.length === 1)
    return [paragraph('label', `${label} ${only.name}`, { align: 'center', source: only.id })]
  return [
    ...(all.length > 0 ? [paragraph('label', label, { align: 'center' })] : []),
    ...all.map(({ id, name }, index) =>
      paragraph('label', `- ${bare(name)}${index < all.length - 1 ? ';' : '.'}`, { source: id }),
    ),
  ]
}

/** Cell 9b: "Nơi nhận" with one line each, the last naming where it is filed, who drafted it and how many copies. */
export function distribution({ dossier, words }: Printing): Paragraph[] {
  const { plan, recipients, units } = dossier
  const addressed = plan.kind === 'plan' ? named(recipients, 'addressee') : []
  const copies = [...addressed, ...named(recipients, 'copy')]
  const filed = named(recipients, 'file')
  const drafter = units.find(({ id }) => id === plan.drafterUnitId)?.abbreviation ?? null
  const places = filed.length > 0 ? filed.map(({ name }) => bare(name)) : ['VT', ...(drafter === null ? [] : [drafter])]
  const mark = [plan.drafterMark ? `${plan.drafterMark}.` : '', plan.copies === null ? '' : `(${plan.copies})`].join('')
  const file = `- ${words.t('document.filed', { units: places.join(', ') })}.${mark === '' ? '' : ` ${mark}`}`
  return [
    paragraph('recipientsLabel', words.t('document.recipients'), { source: plan.id }),
    ...copies.map(({ id, name }) => paragraph('recipients', `- ${bare(name)};`, { source: id })),
    paragraph('recipients', file, { source: filed[0]?.id ?? plan.id }),
  ]
}

function named(recipients: readonly Recipient[], kind: Recipient['kind']): Recipient[] {
  return recipients.filter((each) => each.kind === kind && each.name !== '').sort((a, b) => a.position - b.position)
}

function bare(name: string): string {
  return name
    .replace(/^-\s*/u, '')
    .replace(/^Lưu:\s*/u, '')
    .replace(/[\s.;,]+$/u, '')
}
