import type { z } from 'zod'
import type { Problem } from './failure.ts'

export type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

// One wrong message may hold any number of faults; nobody reads more than these.
const mostProblems = 100

const tooBig: Record<string, string> = { string: 'too-long', array: 'too-many' }

/** Input as the schema cleans it, or its faults with reasons that the messages `problem.<reason>` put into words. */
export function check<S extends z.ZodType>(schema: S, input: unknown): Checked<z.output<S>> {
  const parsed = schema.safeParse(input, { reportInput: true })
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, problems: parsed.error.issues.slice(0, mostProblems).map(problemOf) }
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.join('.')
  switch (issue.code) {
    case 'too_big':
      return { path, reason: tooBig[issue.origin] ?? 'too-large', limit: Number(issue.maximum) }
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { path, reason: 'required' }
        : { path, reason: 'too-small', limit: Number(issue.minimum) }
    case 'invalid_type':
      return { path, reason: issue.input === undefined || issue.input === null ? 'required' : 'wrong-form' }
    case 'invalid_value':
      return { path, reason: 'not-in-list' }
    case 'unrecognized_keys':
      return { path: [...issue.path, issue.keys[0] ?? ''].join('.'), reason: 'unknown-field' }
    case 'custom':
      return { path, reason: issue.message }
    default:
      return { path, reason: 'wrong-form' }
  }
}
