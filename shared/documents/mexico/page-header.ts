import type { Inline, Paragraph, Section } from '../block.ts'
import { mm } from '../length.ts'
import { counted, paragraph, words as run } from '../make.ts'
import { textWidthOf } from '../page.ts'
import type { Printing } from '../printing.ts'

export const headerDistance = mm(12)

/** Town hall and office on the left; kind of document, version and page on the right. */
export function pageHeader(printing: Printing, type: string, sheet: Pick<Section, 'page' | 'margins'>): Paragraph[] {
  const { paper, dossier, words } = printing
  const { identity } = dossier
  const { t } = words
  const more = { tab: textWidthOf(sheet), source: paper.source }
  const facts = [
    ...(paper.reference === null ? [] : [t('document.header.reference', { reference: paper.reference })]),
    ...(paper.version === null ? [] : [t('document.header.version', { version: paper.version })]),
  ]
  const above = [type, ...facts].join(' · ')
  const page = counted((page, pages) => t('document.header.page', { page, pages }))
  if (identity === null) return [paragraph('pageHeader', [run(above), { kind: 'tab' }, ...page], more)]
  const names = identity.headerLines.length === 0 ? [identity.name] : identity.headerLines
  const lines = [...identity.parentLines, ...names]
  const [first = '', ...rest] = lines
  return [
    paragraph('pageHeader', [run(first), { kind: 'tab' }, run(above)], more),
    ...rest.map((line, index) => {
      const isLast = index === rest.length - 1
      const name = isLast && identity.symbol !== null ? `${line} (${identity.symbol})` : line
      return paragraph('pageHeader', [run(name), ...(isLast ? ([{ kind: 'tab' }, ...page] as Inline[]) : [])], more)
    }),
    ...(rest.length === 0 ? [paragraph('pageHeader', [{ kind: 'tab' }, ...page], more)] : []),
  ]
}

/** The address of the office at the foot of each page. */
export function pageFooter({ dossier: { identity } }: Printing): Paragraph[] {
  if (identity === null || identity.addressLine === null) return []
  return [paragraph('pageHeader', identity.addressLine, { source: identity.id })]
}
