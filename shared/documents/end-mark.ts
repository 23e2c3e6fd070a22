import type { Inline, Paragraph } from './block.ts'

const ending = /[\s.;,:/…]+$/u

/**
 * Closes a text with `./.` (Nghị định 30/2020, Phụ lục III): whatever punctuation, or end mark, the last paragraph
 * already ends in gives way to it. Paragraphs without words at the end are passed over.
 */
export function withEndMark(paragraphs: readonly Paragraph[]): Paragraph[] {
  const last = paragraphs.findLastIndex((paragraph) => paragraph.runs.some(hasWords))
  return paragraphs.map((paragraph, index) =>
    index === last ? { ...paragraph, runs: closed(paragraph.runs) } : paragraph,
  )
}

function closed(runs: readonly Inline[]): Inline[] {
  const last = runs.findLastIndex(hasWords)
  const run = runs[last]
  if (run?.kind !== 'text') return [...runs]
  return [...runs.slice(0, last), { ...run, text: `${run.text.replace(ending, '')}./.` }]
}

function hasWords(run: Inline): boolean {
  return run.kind === 'text' && run.text.replace(ending, '') !== ''
}
