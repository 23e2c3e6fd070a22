import type { ReadParagraph, ReadRun } from '../read/document.ts'

/** Sizes of all visible letters of some paragraphs, points; of a paragraph without letters those of its runs. */
export function sizesOf(paragraphs: readonly ReadParagraph[]): (number | undefined)[] {
  return paragraphs.flatMap((paragraph) => visibleRuns(paragraph).map(({ look }) => look.size ?? 10))
}

/** The look of each paragraph in closed words, only those that `expected` speaks of: `bold upright center`. */
export function stylesOf(paragraphs: readonly ReadParagraph[], expected: string): string[] {
  const asked = new Set(expected.split(' ').map((word) => kinds[word]))
  return paragraphs.map((paragraph) =>
    (['weight', 'slope', 'case', 'align'] as const)
      .filter((kind) => asked.has(kind))
      .map((kind) => words[kind](paragraph))
      .filter((word) => word !== '')
      .join(' '),
  )
}

/** Whether a paragraph's letters are mostly bold. */
export function isBold(paragraph: ReadParagraph): boolean {
  return mostly(paragraph, ({ look }) => look.bold === true)
}

export function isCapitals({ text, runs }: ReadParagraph): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return (
    letters !== '' &&
    (letters === letters.toLocaleUpperCase() ||
      runs.every(({ look, text: part }) => part.trim() === '' || look.capitals === true))
  )
}

export function isEmpty({ text }: ReadParagraph): boolean {
  return text.trim() === ''
}

export function alignmentOf({ look, text }: ReadParagraph): string {
  if (look.rightTab && text.includes('\t')) return 'right'
  const align = look.align ?? 'left'
  return { both: 'justify', distribute: 'justify', start: 'left', end: 'right' }[align] ?? align
}

/** Runs that show something, or all of a paragraph that shows nothing. */
export function visibleRuns({ runs }: ReadParagraph): ReadRun[] {
  const visible = runs.filter(({ text }) => text.trim() !== '')
  return visible.length > 0 ? visible : runs
}

const kinds: Record<string, keyof typeof words> = {
  bold: 'weight',
  light: 'weight',
  italic: 'slope',
  upright: 'slope',
  capitals: 'case',
  lower: 'case',
  left: 'align',
  center: 'align',
  right: 'align',
  justify: 'align',
}

const words = {
  weight: (paragraph: ReadParagraph) => (isBold(paragraph) ? 'bold' : 'light'),
  slope: (paragraph: ReadParagraph) => (mostly(paragraph, ({ look }) => look.italic === true) ? 'italic' : 'upright'),
  case: (paragraph: ReadParagraph) => (isCapitals(paragraph) ? 'capitals' : 'lower'),
  align: alignmentOf,
}

// A stressed word does not make its paragraph bold.
function mostly(paragraph: ReadParagraph, is: (run: ReadRun) => boolean): boolean {
  const runs = visibleRuns(paragraph)
  const length = (some: readonly ReadRun[]) => some.reduce((sum, { text }) => sum + text.trim().length, 0)
  const total = length(runs)
  return total === 0 ? runs.some(is) : length(runs.filter(is)) * 2 > total
}
