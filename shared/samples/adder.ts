import { blankRecord, type Known } from '../blank-record.ts'
import type { EntityName } from '../entities/names.ts'
import type { Make } from './sample.ts'

/** Makes a record from what the source says of it; everything else stays empty or not stated. Gives its id. */
export type Add = <N extends EntityName>(entity: N, known: Known<N>) => string

/** The same as `make`, for records of which little is known. */
export function adder(make: Make): Add {
  return (entity, known) => make(entity, blankRecord(entity, known))
}
