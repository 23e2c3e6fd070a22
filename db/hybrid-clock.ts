const largestCount = 0xffff

/**
 * The next reading of a hybrid logical clock: as text it sorts after every reading before it, also when the wall clock
 * has been put back. Twelve hexadecimal digits of milliseconds, four that count within one.
 */
export function nextReading(last: string | null, now: number): string {
  if (last === null) return reading(now, 0)
  const [milliseconds = 0, count = 0] = last.split('-').map((part) => Number.parseInt(part, 16))
  if (now > milliseconds) return reading(now, 0)
  return count < largestCount ? reading(milliseconds, count + 1) : reading(milliseconds + 1, 0)
}

function reading(milliseconds: number, count: number): string {
  return `${milliseconds.toString(16).padStart(12, '0')}-${count.toString(16).padStart(4, '0')}`
}
