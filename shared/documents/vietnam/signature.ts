import type { Paragraph, Table } from '../block.ts'
import { frame, paragraph } from '../make.ts'
import type { Printing } from '../printing.ts'
import { headingColumns } from './heading.ts'
import { distribution } from './recipients.ts'

/** Cells 9b and 7: distribution on the left, authority, space to sign and name on the right. */
export function signatureBlock(printing: Printing, width: number): Table {
  const columns = headingColumns(printing, width)
  const table = frame(printing.words.t('document.frame.signature'), columns, [
    [{ blocks: distribution(printing) }, { blocks: signing(printing) }],
  ])
  return table
}

// One to three bold lines in capitals, as recorded (TM. / KT. / TL. …), room for pen and seal, the name or nothing.
function signing({ dossier: { signatory }, words }: Printing): Paragraph[] {
  if (signatory === null) return [paragraph('authority', ''), paragraph('signer', '')]
  const source = signatory.id
  const lines = signatory.authorityLines.length === 0 ? [signatory.post] : signatory.authorityLines
  return [
    ...lines.map((line) => paragraph('authority', words.upper(line), { source })),
    paragraph('signer', signatory.name ?? '', { source }),
  ]
}
