import type { Block } from '../block.ts'
import { paragraph, rule } from '../make.ts'
import type { Printing } from '../printing.ts'
import { longest, wrapLines } from '../text-width.ts'
import { ruleShare } from './heading.ts'
import { subject, typeName } from './naming.ts'

/** Cell 5a: type, subject and the line under them, centred on the page. */
export function titleBlock(printing: Printing, width: number): Block[] {
  const source = printing.paper.source
  const about = subject(printing)
  const face = { size: printing.layout.number('subject-size'), bold: true }
  return [
    paragraph('title', printing.words.upper(typeName(printing)), { source }),
    paragraph('subtitle', about, { source }),
    rule(longest(wrapLines(about, width, face), face) * ruleShare, width, { before: 80, after: 120 }),
  ]
}
