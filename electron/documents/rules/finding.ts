import { inMillimetres } from '#shared/documents/length.ts'
import { isAllowed } from '#shared/documents/profiles/resolve.ts'
import type { LayoutRule } from '#shared/documents/profiles/rule.ts'
import type { Finding, Verdict } from '#shared/documents/report.ts'
import type { Observed, Reading } from './reading.ts'

/** A rule with what was seen of it, judged. */
export function findingOf(rule: LayoutRule, reading: Reading): Finding {
  const { id, source, checkedOn, verified, setting } = rule
  const values = typeof reading === 'string' ? [] : reading
  return {
    rule: id,
    verdict: verdictOf(rule, reading),
    found: values.length === 0 ? null : distinct(values.map(({ value }) => written(rule, value))),
    allowed: allowedOf(rule),
    unit: unitOf(rule),
    source,
    checkedOn,
    verified,
    ...(setting && { setting: id }),
  }
}

function verdictOf(rule: LayoutRule, reading: Reading): Verdict {
  if (typeof reading === 'string') return reading
  if (reading.length === 0) return 'missing'
  return reading.every((observed) => isRight(rule, observed)) ? 'ok' : 'outside'
}

function isRight(rule: LayoutRule, { value, ok }: Observed): boolean {
  if (ok !== undefined) return ok
  if (rule.unit === 'words') {
    const has = new Set(String(value).split(' '))
    return String(rule.value)
      .split(' ')
      .every((word) => has.has(word))
  }
  return typeof value === 'number' ? isAllowed(rule, value) : value === rule.value
}

function unitOf({ unit, inPoints }: LayoutRule): Finding['unit'] {
  if (unit === 'twips') return inPoints ? 'pt' : 'mm'
  return unit === 'points' ? 'pt' : unit
}

function allowedOf(rule: LayoutRule): string {
  const { anyOf, min, max, value } = rule
  if (anyOf) return anyOf.map((each) => written(rule, each)).join(' / ')
  if (min === undefined && max === undefined) return written(rule, value)
  if (max === undefined) return `≥ ${written(rule, min ?? 0)}`
  if (min === undefined) return `≤ ${written(rule, max)}`
  return min === max ? written(rule, min) : `${written(rule, min)}–${written(rule, max)}`
}

// Numbers as people give them: millimetres and points to a tenth, lines to a hundredth.
function written({ unit, inPoints }: LayoutRule, value: number | string): string {
  if (typeof value === 'string') return value
  if (unit === 'lines') return String(Math.round((value / 240) * 100) / 100)
  const shown = unit !== 'twips' ? value : inPoints ? value / 20 : inMillimetres(value)
  return String(Math.round(shown * 10) / 10)
}

// The commonest first; more than a few different ones only say that it varies.
function distinct(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
  return sorted.length > 5 ? `${sorted.slice(0, 5).join(', ')}, …` : sorted.join(', ')
}
