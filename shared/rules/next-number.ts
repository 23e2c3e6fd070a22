type Numbered = {
  /** The number given last in the series. */
  last: string | null
  /** The year of what is numbered now: a series that names its year begins anew with it. */
  year: number | null
}

/**
 * The number after the last one of a series as an office writes it: `4/2026`, `§ 14`, `Mesa 03`. Null where there was none
 * or it holds no digits, because a number is suggested and never made up.
 */
export function nextNumber({ last, year }: Numbered): string | null {
  const groups = [...(last ?? '').matchAll(/\d+/g)]
  const written = groups.find(([digits]) => isYear(digits))
  const counted = groups.findLast((group) => group !== written)
  if (last === null || counted === undefined) return null
  const isNewYear = written !== undefined && year !== null && Number(written[0]) !== year
  const next = isNewYear ? 1 : Number(counted[0]) + 1
  const width = counted[0].startsWith('0') ? counted[0].length : 0
  const counting = replaced(last, counted, String(next).padStart(width, '0'))
  return isNewYear ? counting.replace(written[0], String(year)) : counting
}

type Series = {
  /** The number given last in this meeting. */
  own: string | null
  /** The number given last in an earlier meeting of the body, and the number of that meeting. */
  before: { number: string; meetingNumber: string | null } | null
  meetingNumber: string | null
  year: number | null
}

/**
 * The number of the next decision of a meeting. Where decisions are numbered within their meeting (`3.2` in meeting 3),
 * a new meeting begins with its own number; else the series of the body goes on.
 */
export function nextDecisionNumber({ own, before, meetingNumber, year }: Series): string | null {
  if (own !== null) return nextNumber({ last: own, year })
  if (before === null) return null
  const [first, ...rest] = before.number.match(/\d+/g) ?? []
  const [held, now] = [before.meetingNumber, meetingNumber].map((number) => number?.match(/\d+/)?.[0])
  const isWithin = rest.length > 0 && first === held && held !== undefined && now !== undefined
  if (!isWithin) return nextNumber({ last: before.number, year })
  const groups = [...before.number.matchAll(/\d+/g)]
  const [top, last] = [groups[0], groups.at(-1)]
  if (top === undefined || last === undefined) return null
  return replaced(replaced(before.number, last, '1'), top, now)
}

function isYear(digits: string): boolean {
  return digits.length === 4 && digits >= '1900' && digits <= '2199'
}

function replaced(text: string, { index, 0: digits }: RegExpExecArray, by: string): string {
  return text.slice(0, index) + by + text.slice(index + digits.length)
}
