import type { Inline, Paragraph, Section } from '../block.ts'
import { mm } from '../length.ts'
import { counted, paragraph, words as run } from '../make.ts'
import { textWidthOf } from '../page.ts'
import type { Printing } from '../printing.ts'

export const headerDistance = mm(12)

/** Organisation on the left; type, reference, version and page on the right. */
export function pageHeader(printing: Printing, type: string, sheet: Pick<Section, 'page' | 'margins'>): Paragraph[] {
  const { paper, dossier, words } = printing
  const { identity } = dossier
  const { t } = words
  const parts = [
    type,
    ...(paper.reference === null ? [] : [t('document.header.reference', { reference: paper.reference })]),
    ...(paper.version === null ? [] : [t('document.header.version', { version: paper.version })]),
  ]
  const runs: Inline[] = [
    ...(identity === null ? [] : [run(identity.name)]),
    { kind: 'tab' },
    ...counted((page, pages) => [...parts, t('document.header.page', { page, pages })].join(' · ')),
  ]
  return [paragraph('pageHeader', runs, { tab: textWidthOf(sheet), source: paper.source })]
}

/** The address line of the office at the foot of each page. */
export function pageFooter({ dossier: { identity } }: Printing): Paragraph[] {
  if (identity === null || identity.addressLine === null) return []
  return [paragraph('pageHeader', identity.addressLine, { source: identity.id })]
}
