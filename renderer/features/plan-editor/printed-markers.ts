import type { Block, Composition } from '#shared/documents/block.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import { titleOrText } from './tree/title-or-text.ts'

/** No mark is longer: `XXXVIII.`, `1.12.3`, `aa)`. */
const longest = 10

/** So many letters of a title tell it from its mark; later ones may differ where a citation stands. */
const telling = 6

/**
 * The mark each item carries in a document: whatever stands before its words in the first paragraph printed for it. A
 * document may count other than the plan alone would, because of headings of its own or for want of numbers.
 */
export function printedMarkers(composition: Composition | undefined, nodes: readonly PlanNode[]): Map<string, string> {
  const first = firstTexts(composition?.sections.flatMap(({ blocks }) => blocks) ?? [])
  const markers = new Map<string, string>()
  for (const node of nodes) {
    const words = plain(titleOrText(node)).slice(0, telling)
    const at = words === '' ? -1 : plain(first.get(node.id) ?? '').indexOf(words)
    if (at >= 0 && at <= longest) markers.set(node.id, first.get(node.id)?.slice(0, at).trim() ?? '')
  }
  return markers
}

function firstTexts(blocks: readonly Block[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.source === undefined || texts.has(block.source)) continue
    texts.set(block.source, block.runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join(''))
  }
  return texts
}

// Headings may be printed in capitals. Letter by letter, so that places in the text stay the same in every language.
function plain(text: string): string {
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('')
}
