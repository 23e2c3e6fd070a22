import { fold } from '../fold.ts'

export type Range = { start: number; end: number }

/** What tells a person in a text: names as they are written, and e-mail addresses or telephone numbers. */
export type Sought = { names: readonly string[]; contacts: readonly string[] }

/** How a field that is meant for a name holds one: it is the name, it holds it among others, or not at all. */
export type Likeness = 'same' | 'part' | null

const word = /[\p{L}\p{N}\p{M}]+/gu

/**
 * Looks for a person in texts, accents and capitals aside. A name is found as its words in a row, whichever of them comes
 * first ("María García López", "García López, María"), also with the Swedish genitive; an address as it is written.
 */
export function nameFinder({ names, contacts }: Sought) {
  const wanted = names.map(wordsIn).filter((words) => words.join('').length > 1)
  const orders = wanted.flatMap((words) => words.map((_, at) => [...words.slice(at), ...words.slice(0, at)]))
  const sorted = wanted.map((words) => words.toSorted().join(' '))
  const exact = contacts.filter((text) => text.length > 4).map((text) => new RegExp(escaped(text), 'giu'))

  function find(text: string): Range[] {
    if (text === '') return []
    const words = [...text.matchAll(word)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      folded: fold(found),
    }))
    const named = words.flatMap((_, at) => {
      const order = orders.find((one) => one.every((part, step) => isWord(words[at + step]?.folded, part, one, step)))
      const last = words[at + (order?.length ?? 0) - 1]
      return order && last ? [{ start: words[at]?.start ?? 0, end: last.end }] : []
    })
    const reached = exact.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
    )
    return apart([...named, ...reached])
  }

  function likeness(text: string): Likeness {
    const words = wordsIn(text)
    if (words.length > 0 && sorted.includes(words.toSorted().join(' '))) return 'same'
    if (contacts.includes(text)) return 'same'
    const holdsAll = wanted.some((parts) => parts.every((part) => words.includes(part)))
    return holdsAll || find(text).length > 0 ? 'part' : null
  }

  return { find, likeness, isEmpty: orders.length === 0 && exact.length === 0 }
}

export type NameFinder = ReturnType<typeof nameFinder>

/** What stands where a name was taken out of a text. */
export const gap = '[…]'

/** A text without the places found in it. */
export function without(text: string, ranges: readonly Range[]): string {
  return ranges.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + gap + rest.slice(end), text)
}

function wordsIn(text: string): string[] {
  return [...text.matchAll(word)].map(({ 0: found }) => fold(found))
}

function isWord(found: string | undefined, part: string, order: readonly string[], step: number): boolean {
  return found === part || (step === order.length - 1 && part.length > 2 && found === `${part}s`)
}

// In order, and none within another.
function apart(ranges: Range[]): Range[] {
  const kept: Range[] = []
  for (const range of ranges.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range)
  }
  return kept
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
