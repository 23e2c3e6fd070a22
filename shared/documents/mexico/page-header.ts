import type { Inline, Paragraph, Section } from '../block.ts'
import { mm } from '../length.ts'
import { counted, paragraph, words as run } from '../make.ts'
import { textWidthOf } from '../page.ts'
import type { Printing } from '../printing.ts'

export const headerDistance = mm(12)

/** Town hall and office on the left; kind of document and, on the last line, page of pages on the right. */
export function pageHeader(printing: Printing, type: string, sheet: Pick<Section, 'page' | 'margins'>): Paragraph[] {
  const { paper } = printing
  const { t } = printing.words
  const facts = [
    type,
    ...(paper.reference === null ? [] : [t('document.header.reference', { reference: paper.reference })]),
    ...(paper.version === null ? [] : [t('document.header.version', { version: paper.version })]),
  ]
  const names = officeNames(printing)
  const last = Math.max(1, names.length - 1)
  const right = (line: number): Inline[] => {
    if (line === 0) return [{ kind: 'tab' }, run(facts.join(' · '))]
    return line === last
      ? [{ kind: 'tab' }, ...counted((page, pages) => t('document.header.page', { page, pages }))]
      : []
  }
  return Array.from({ length: last + 1 }, (_, line) => {
    const name = names[line] ?? ''
    return paragraph('pageHeader', [...(name === '' ? [] : [run(name)]), ...right(line)], {
      tab: textWidthOf(sheet),
      source: paper.source,
    })
  })
}

/** The address of the office at the foot of each page. */
export function pageFooter({ dossier: { identity } }: Printing): Paragraph[] {
  if (identity === null || identity.addressLine === null) return []
  return [paragraph('pageHeader', identity.addressLine, { source: identity.id })]
}

// The office's abbreviation follows its name.
function officeNames({ dossier: { identity } }: Printing): string[] {
  if (identity === null) return []
  const { name, headerLines, parentLines, symbol } = identity
  const own = headerLines.length === 0 ? [name] : headerLines
  return [...parentLines, ...own.slice(0, -1), own.at(-1) + (symbol === null ? '' : ` (${symbol})`)]
}
