import type { Attendee } from '../../entities/attendee.ts'
import type { Printing } from '../printing.ts'

type Somebody = Pick<Attendee, 'name' | 'post' | 'unitId' | 'represents'>

/** Somebody with post and unit, or what they stood for, as they were on that day. Somebody whose name was erased stays. */
export function namedWithPost({ name, post, unitId, represents }: Somebody, { unitNames }: Printing): string {
  const units = unitId === null ? [] : unitNames([unitId])
  return [name, post ?? '', ...units, represents ?? ''].filter((part) => part !== '').join(', ')
}
