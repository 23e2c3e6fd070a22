import type { Block } from '../block.ts'
import { paragraph, rule } from '../make.ts'
import type { Printing } from '../printing.ts'
import { longest, wrapLines } from '../text-width.ts'
import { ruleShare } from './heading.ts'
import { subject, typeName } from './naming.ts'

/** Cell 5a: type, subject (with a second line of it, such as the period) and the line under them, centred on the page. */
export function titleBlock(printing: Printing, width: number): Block[] {
  const source = printing.paper.source
  const lines = [subject(printing), ...(printing.paper.subtitle === null ? [] : [printing.paper.subtitle])]
  const face = { size: printing.layout.number('subject-size'), bold: true }
  return [
    paragraph('title', printing.words.upper(typeName(printing)), { source }),
    ...lines.map((line) => paragraph('subtitle', line, { source })),
    rule(
      longest(
        lines.flatMap((line) => wrapLines(line, width, face)),
        face,
      ) * ruleShare,
      width,
      { before: 80, after: 120 },
    ),
  ]
}
