import type { Block } from '../block.ts'
import { frame, paragraph } from '../make.ts'
import type { Printing } from '../printing.ts'

/**
 * Name and, below it, post of who signs, centred in a block at the far right (m.17). `authorityLines` are the lines under
 * the name where the signer acts for somebody (Başkan a.). Nothing while nobody is chosen.
 */
export function signature({ dossier: { signatory }, words }: Printing, width: number): Block[] {
  if (signatory === null) return []
  const source = signatory.id
  const [first = '', ...rest] = [signatory.name ?? '', ...signatory.authorityLines, signatory.post].filter(
    (line, index) => index === 0 || line !== '',
  )
  const left = Math.round(width * 0.6)
  const lines = [
    paragraph('authority', first, { source }),
    ...rest.map((line) => paragraph('signer', line, { source })),
  ]
  return [
    frame(
      words.t('document.frame.sign'),
      [left, width - left],
      [[{ blocks: [paragraph('signer', '')] }, { blocks: lines }]],
    ),
  ]
}
