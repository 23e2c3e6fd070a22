import type { InputOf } from '../entity.ts'
import type { Entities } from '../entities/all.ts'
import type { EntityName } from '../entities/names.ts'
import type { SampleName } from './names.ts'

/** Creates one record of the sample office and gives its id. */
export type Make = <N extends EntityName>(entity: N, input: InputOf<Entities[N]>) => string

/** A sample office: facts of a real public source, filled into an empty database through the ordinary way. */
export type Sample = { name: SampleName; fill: (make: Make) => void }
