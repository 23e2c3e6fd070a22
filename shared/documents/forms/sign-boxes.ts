import type { Table } from '../block.ts'
import { points } from '../length.ts'
import { frame, paragraph } from '../make.ts'
import type { Printing } from '../printing.ts'

/** Room to sign beside each other, each with what it is for; name and day are written by hand. */
export function signBoxes({ paper, words }: Printing, labels: readonly string[], width: number): Table {
  const each = Math.floor(width / labels.length)
  const { source } = paper
  return frame(
    words.t('document.frame.sign'),
    labels.map((_, index) => (index === 0 ? width - each * (labels.length - 1) : each)),
    [
      labels.map((label) => ({
        blocks: [
          paragraph('signer', label, { source, align: 'center', before: points(36), keepNext: true }),
          paragraph('signer', words.t('document.form.sign-here'), { source, align: 'center', before: points(6) }),
        ],
      })),
    ],
  )
}
