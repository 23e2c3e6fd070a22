import { check } from '#shared/problems.ts'
import type { Field } from '#shared/field.ts'
import type { Problem } from '#shared/failure.ts'

export type Reading = { ok: true; value: unknown } | { ok: false; problem: Problem }

/** A typed value as it would be stored, or what is wrong with it: the schema of the contract itself decides. */
export function readField(field: Field, typed: unknown): Reading {
  if ((field.kind === 'count' || field.kind === 'amount') && typeof typed === 'string')
    return { ok: false, problem: { path: '', reason: 'no-number' } }
  const checked = check(field.schema, typed)
  if (checked.ok && field.required && checked.value === '')
    return { ok: false, problem: { path: '', reason: 'required' } }
  if (checked.ok) return checked
  return { ok: false, problem: checked.problems[0] ?? { path: '', reason: 'wrong-form' } }
}
