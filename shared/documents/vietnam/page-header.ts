import type { Paragraph } from '../block.ts'
import { mm } from '../length.ts'
import { paragraph } from '../make.ts'

/** Page numbers stand in the middle of the top margin (Phụ lục I I.7), as far from the edge as in the official samples. */
export const headerDistance = mm(10)

export function pageHeader(): Paragraph[] {
  return [paragraph('pageHeader', [{ kind: 'page' }])]
}
