import { isDay } from '../../day.ts'
import type { Period } from '../../rules/counters.ts'
import type { DocumentSubject } from './names.ts'

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu
const between = '..'

/**
 * Whether text can name what documents of a subject are about: the id of a record (of the stakeholders, that of the
 * office), or for a period its first and last day as `2021-01-01..2021-06-30`.
 */
export function isSubjectId(subject: DocumentSubject, id: string): boolean {
  return subject === 'period' ? periodOf(id) !== null : uuid.test(id)
}

/** The id that names a period, both days included. */
export function periodId({ from, to }: Period): string {
  return from + between + to
}

/** The period behind an id, or null where it names none. */
export function periodOf(id: string): Period | null {
  const [from = '', to = '', ...rest] = id.split(between)
  return rest.length === 0 && isDay(from) && isDay(to) && from <= to ? { from, to } : null
}
