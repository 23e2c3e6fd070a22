import { z } from 'zod'
import { cleanLine } from './text.ts'

/** Longest prose of one field, in characters over all runs; a plan section of 60 pages stays below it. */
const richTextLimit = 200_000

const run = z.strictObject({
  // Decomposed letters of a paste grow together when they are cleaned; the whole is measured after that.
  text: z
    .string()
    .max(4 * richTextLimit)
    .transform(keepInnerSpace),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
})

const paragraph = z.strictObject({ kind: z.literal('paragraph'), runs: z.array(run).max(2_000) })
const list = z.strictObject({
  kind: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(z.array(run).max(2_000)).max(2_000),
})

/** Prose of an official document: paragraphs and one level of lists with bold and italic runs, nothing else. */
export const richText = z
  .array(z.discriminatedUnion('kind', [paragraph, list]))
  .max(5_000)
  .refine((blocks) => plainText(blocks).length <= richTextLimit, { error: 'too-long' })

export type Run = { text: string; bold?: true | undefined; italic?: true | undefined }
export type RichBlock = { kind: 'paragraph'; runs: Run[] } | { kind: 'list'; ordered: boolean; items: Run[][] }
export type RichText = RichBlock[]

/** The words of prose without marks, one line per paragraph or list item. */
export function plainText(blocks: RichText): string {
  return blocks.flatMap(linesOf).join('\n')
}

/** Prose made of plain paragraphs, one per line; empty lines are dropped. */
export function proseOf(text: string): RichText {
  return text
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', runs: [{ text: line }] }))
}

function linesOf(block: RichBlock): string[] {
  const lines = block.kind === 'paragraph' ? [block.runs] : block.items
  return lines.map((runs) => runs.map((part) => part.text).join(''))
}

// Trimming a run would glue "equal " and "**pay**" together, so only the ends of a whole line may lose space.
function keepInnerSpace(text: string): string {
  const clean = cleanLine(text)
  if (clean === '') return /\s/.test(text) ? ' ' : ''
  return (/^\s/.test(text) ? ' ' : '') + clean + (/\s$/.test(text) ? ' ' : '')
}
