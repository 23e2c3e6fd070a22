import type { Block, Paragraph } from '../block.ts'
import { frame, paragraph, textCell } from '../make.ts'
import type { Paper } from '../paper.ts'
import type { Printing } from '../printing.ts'
import { isLetter } from './naming.ts'

// "Kính gửi:" ends a third of the way, so that several names stand under its colon.
const labelShare = 0.34

/** Cell 9a: "Kính gửi", only on proposals. One addressee on the same line, several below each other under the colon. */
export function addressees(printing: Printing, width: number): Block[] {
  const { paper, words } = printing
  const all = isLetter(printing) ? named(paper, 'addressee') : []
  const label = words.t('document.addressed-to')
  const [first] = all
  if (!first) return []
  if (all.length === 1) return [paragraph('label', `${label} ${first.name}`, { align: 'center', source: first.id })]
  const names = all.map(({ id, name }, index) =>
    paragraph('label', `- ${bare(name)}${index < all.length - 1 ? ';' : '.'}`, { source: id }),
  )
  const left = Math.round(width * labelShare)
  return [
    frame(
      words.t('document.frame.addressees'),
      [left, width - left],
      [
        [{ blocks: [paragraph('label', label, { align: 'right', source: first.id })] }, textCell('label', '')],
        [textCell('label', ''), { blocks: names }],
      ],
    ),
  ]
}

/** Cell 9b: "Nơi nhận" with one line each, the last naming where it is filed, who drafted it and how many copies. */
export function distribution(printing: Printing): Paragraph[] {
  const { paper, dossier, words } = printing
  const addressed = isLetter(printing) ? [] : named(paper, 'addressee')
  const copies = [...addressed, ...named(paper, 'copy')]
  const filed = named(paper, 'file')
  const drafter = dossier.units.find(({ id }) => id === paper.drafterUnitId)?.abbreviation ?? null
  const places = filed.length > 0 ? filed.map(({ name }) => bare(name)) : ['VT', ...(drafter === null ? [] : [drafter])]
  const mark = [
    paper.drafterMark ? `${paper.drafterMark}.` : '',
    paper.copies === null ? '' : `(${paper.copies})`,
  ].join('')
  const file = `- ${words.t('document.filed', { units: places.join(', ') })}.${mark === '' ? '' : ` ${mark}`}`
  return [
    paragraph('recipientsLabel', words.t('document.recipients'), { source: paper.source }),
    ...copies.map(({ id, name }) => paragraph('recipients', `- ${bare(name)};`, { source: id })),
    paragraph('recipients', file, { source: filed[0]?.id ?? paper.source }),
  ]
}

function named({ recipients }: Paper, kind: Paper['recipients'][number]['kind']): Paper['recipients'] {
  return recipients.filter((each) => each.kind === kind && each.name !== '').sort((a, b) => a.position - b.position)
}

function bare(name: string): string {
  return name
    .replace(/^-\s*/u, '')
    .replace(/^Lưu:\s*/u, '')
    .replace(/[\s.;,]+$/u, '')
}
