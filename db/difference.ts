import { createHash } from 'node:crypto'

/**
 * What a change made of a long text: at `at`, `out` went and `in` came. `now` tells the text afterwards from any other.
 * Positions count UTF-16 units of the value as JSON.
 */
export type Difference = { at: number; out: string; in: string; now: string }

/** The difference between two values, as short as one place of change allows. */
export function differenceOf(before: unknown, after: unknown): Difference {
  const [from, to] = [JSON.stringify(before), JSON.stringify(after)]
  const shorter = Math.min(from.length, to.length)
  let start = 0
  while (start < shorter && from[start] === to[start]) start += 1
  let end = 0
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1
  return {
    at: start,
    out: from.slice(start, from.length - end),
    in: to.slice(start, to.length - end),
    now: fingerprint(to),
  }
}

/** The value before the change, from the one after it; undefined where that is not what the change left. */
export function valueBefore(difference: Difference, value: unknown): unknown {
  const text = JSON.stringify(value)
  if (fingerprint(text) !== difference.now) return undefined
  return replaced(text, difference.at, difference.in, difference.out)
}

/** The value after the change, from the one before it; undefined where that is not what the change began with. */
export function valueAfter(difference: Difference, value: unknown): unknown {
  const text = JSON.stringify(value)
  const { at, out } = difference
  if (text.slice(at, at + out.length) !== out) return undefined
  const changed = text.slice(0, at) + difference.in + text.slice(at + out.length)
  return fingerprint(changed) === difference.now ? (JSON.parse(changed) as unknown) : undefined
}

function replaced(text: string, at: number, out: string, put: string): unknown {
  return JSON.parse(text.slice(0, at) + put + text.slice(at + out.length)) as unknown
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text, 'utf16le').digest('base64url').slice(0, 16)
}
