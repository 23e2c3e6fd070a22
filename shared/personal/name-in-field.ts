import type { Field } from '../field.ts'
import { plainText, type RichBlock, type RichText, type Run } from '../rich-text.ts'
import { without, type NameFinder, type Range } from './name-in-text.ts'

/** The words of a field, for looking through and showing; empty where there are none. */
export function wordsOfField(kind: Field['kind'], value: unknown): string {
  if (kind === 'rich' && Array.isArray(value)) return plainText(value as RichText)
  if (kind === 'lines' && Array.isArray(value)) return value.map(String).join('\n')
  return typeof value === 'string' ? value : ''
}

/** A field's value with a gap in every place where the name stood; marks of prose stay. */
export function withoutName(kind: Field['kind'], value: unknown, { find }: NameFinder): unknown {
  if (kind === 'rich' && Array.isArray(value)) return (value as RichText).map((block) => blockWithout(block, find))
  if (kind === 'lines' && Array.isArray(value)) return value.map((line) => without(String(line), find(String(line))))
  return typeof value === 'string' ? without(value, find(value)) : value
}

function blockWithout(block: RichBlock, find: NameFinder['find']): RichBlock {
  if (block.kind === 'list') return { ...block, items: block.items.map((runs) => runsWithout(runs, find)) }
  return { ...block, runs: runsWithout(block.runs, find) }
}

// A name may be bold in part: the gap stands in the run where it begins.
function runsWithout(runs: Run[], find: NameFinder['find']): Run[] {
  const ranges = find(runs.map(({ text }) => text).join(''))
  if (ranges.length === 0) return runs
  let at = 0
  return runs.flatMap((run) => {
    const [from, to] = [at, at + run.text.length]
    at = to
    const text = runWithout(run.text, from, ranges)
    return text === '' && run.text !== '' ? [] : [{ ...run, text }]
  })
}

function runWithout(text: string, from: number, ranges: readonly Range[]): string {
  const to = from + text.length
  const inside = ranges.filter(({ start, end }) => start < to && end > from)
  const begun = inside
    .filter(({ start }) => start >= from)
    .map(({ start, end }) => ({ start: start - from, end: end - from }))
  const carried = inside.find(({ start }) => start < from)
  const cut = without(
    text,
    begun.map(({ start, end }) => ({ start, end: Math.min(end, text.length) })),
  )
  return carried ? cut.slice(Math.min(carried.end - from, text.length)) : cut
}
