import type { Block } from '../block.ts'
import { mm } from '../length.ts'
import { paragraph, rule } from '../make.ts'
import type { Printing } from '../printing.ts'

/** "Atentamente", a line to sign on, name and post, in the middle of the page. Nothing while nobody is chosen. */
export function signed({ dossier: { signatory }, paper, words }: Printing, width: number): Block[] {
  if (signatory === null) return []
  const lines = [signatory.name ?? '', signatory.post, ...signatory.authorityLines].filter((line) => line !== '')
  return [
    paragraph('authority', words.t('document.letter.attentively'), { source: paper.source }),
    rule(mm(70), width),
    ...lines.map((line) => paragraph('signer', line, { source: signatory.id })),
  ]
}
