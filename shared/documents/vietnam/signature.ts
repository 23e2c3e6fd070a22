import type { Paragraph, Table } from '../block.ts'
import { frame, paragraph } from '../make.ts'
import type { Printing } from '../printing.ts'
import { headingColumns } from './heading.ts'
import { points } from '../length.ts'
import { distribution } from './recipients.ts'

// Air between the last line of the text and the block, on both sides.
const gap = points(14)

// Room for authority or post, and for the name, while nobody is named to sign.
const toWrite = '…………………………'

/** Cells 9b and 7: distribution on the left, authority, space to sign and name on the right. */
export function signatureBlock(printing: Printing, width: number): Table {
  const columns = headingColumns(printing, width)
  return frame(printing.words.t('document.frame.signature'), columns, [
    [{ blocks: withGap(distribution(printing)) }, { blocks: signing(printing) }],
  ])
}

// One to three bold lines in capitals, as recorded (TM. / KT. / TL. …), room for pen and seal, the name or nothing; dotted lines for nobody.
function signing({ dossier: { signatory }, own }: Printing): Paragraph[] {
  if (signatory === null) return [paragraph('authority', toWrite, { before: gap }), paragraph('signer', toWrite)]
  const source = signatory.id
  const lines = signatory.authorityLines.length === 0 ? [signatory.post] : signatory.authorityLines
  return [
    ...lines.map((line, index) =>
      paragraph('authority', own.upper(line), { source, ...(index === 0 && { before: gap }) }),
    ),
    paragraph('signer', signatory.name ?? '', { source }),
  ]
}

function withGap([first, ...rest]: Paragraph[]): Paragraph[] {
  return first ? [{ ...first, before: gap }, ...rest] : []
}
