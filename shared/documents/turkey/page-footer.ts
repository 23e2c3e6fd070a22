import type { Paragraph } from '../block.ts'
import { mm } from '../length.ts'
import { counted, paragraph } from '../make.ts'
import type { Printing } from '../printing.ts'

export const footerDistance = mm(10)

/** The contact line of each page, and below it in the middle the page with their number, as `1/3` (m.24 and m.27). */
export function pageFooter({ dossier: { identity } }: Printing): Paragraph[] {
  const number = paragraph(
    'pageHeader',
    counted((page, pages) => `${page}/${pages}`),
  )
  if (identity === null || identity.addressLine === null) return [number]
  return [paragraph('pageHeader', identity.addressLine, { source: identity.id }), number]
}
