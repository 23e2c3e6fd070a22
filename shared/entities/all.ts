import { directive } from './directive.ts'
import { identity } from './identity.ts'
import { layoutValue } from './layout-value.ts'
import { measurePair } from './measure-pair.ts'
import { office } from './office.ts'
import { planBasis } from './plan-basis.ts'
import { planNode } from './plan-node.ts'
import { plan } from './plan.ts'
import { recipient } from './recipient.ts'
import { signatory } from './signatory.ts'
import { unit } from './unit.ts'
import type { Entity, RowOf } from '../entity.ts'

/** Every entity by name. Contract, tables, search and labels walk this list. */
export const entities = {
  office,
  identity,
  unit,
  signatory,
  directive,
  plan,
  planBasis,
  planNode,
  measurePair,
  recipient,
  layoutValue,
}

export type Entities = typeof entities
export type Row<Name extends keyof Entities> = RowOf<Entities[Name]>

/** Entities whose records people put in order. */
export type OrderedEntity = {
  [Name in keyof Entities]: Entities[Name] extends { ordered: true } ? Name : never
}[keyof Entities]

/** Ordered entities that form no tree: their order is all there is to their place. */
export type ListedEntity = Exclude<OrderedEntity, 'planNode'>

/** Whether people put the records of an entity in order. */
export function isOrdered(name: keyof Entities): name is OrderedEntity {
  return (entities[name] as Entity).ordered === true
}
