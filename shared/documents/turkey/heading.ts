import type { Block } from '../block.ts'
import { logo } from '../logo.ts'
import { paragraph } from '../make.ts'
import type { Printing } from '../printing.ts'

// Fixed by the Regulation, and Turkish in a document of any language.
const state = 'T.C.'

/**
 * The heading of an official paper: T.C., the body in capitals, the unit below it with initial capitals (Resmî
 * Yazışmalarda Uygulanacak Usul ve Esaslar Hakkında Yönetmelik, m.10), under the office's logo where it has one.
 */
export function heading(printing: Printing): Block[] {
  const { dossier, own } = printing
  const { identity } = dossier
  if (identity === null) return [paragraph('nation', state)]
  const source = identity.id
  const names = identity.headerLines.length === 0 ? [identity.name] : identity.headerLines
  const [body = '', ...units] = [...identity.parentLines, ...names]
  return [
    ...logo(printing, 'center'),
    paragraph('nation', state, { source }),
    paragraph('issuingBody', own.upper(body), { source }),
    ...units.map((unit) => paragraph('unitName', unit, { source })),
  ]
}
