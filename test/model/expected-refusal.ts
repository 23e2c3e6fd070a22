import { ownerEntity } from '#shared/entity.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { problemsIn } from '#shared/rules/record-rules.ts'
import { factOf, idsOf, isLive, structureOf, type Fact, type Model } from './office-model.ts'

type Fields = Record<string, unknown>

// What may stand only once out of the trash; a member only while the term is open.
const once: Partial<Record<EntityName, { fields: readonly string[]; while?: string }>> = {
  planBasis: { fields: ['planId', 'directiveId'] },
  layoutValue: { fields: ['profile', 'rule'] },
  member: { fields: ['bodyId', 'personId', 'role'], while: 'endsOn' },
  attendee: { fields: ['meetingId', 'personId'] },
  followUp: { fields: ['meetingId', 'decisionId'] },
  participant: { fields: ['occasionId', 'personId'] },
  submission: { fields: ['dutyId', 'dueOn'] },
  retention: { fields: ['what'] },
  evidenceLink: { fields: ['toId', 'evidenceId'] },
  notSame: { fields: ['firstId', 'secondId'] },
}

/** Why a record may not come to say this; empty where it may. `before` is what it said, null for a new one. */
export function refusals(model: Model, entity: EntityName, id: string, next: Fields, before: Fields | null): string[] {
  const changed = before === null ? Object.keys(next) : Object.keys(next).filter((field) => field in before)
  const whole = { ...before, ...next }
  const { partOf } = structureOf(entity)
  return [
    ...changed.flatMap((field) => referenceRefusals(model, { entity, id }, field, whole, before)),
    ...(before !== null && partOf !== undefined && whole[partOf] !== before[partOf] ? ['owner-stays'] : []),
    ...problemsIn(entity, { id, ...whole } as never).map(({ reason }) => reason),
    ...(stands(model, entity, id, whole) ? ['already-exists'] : []),
  ]
}

/** Whether a record as it would be stands there already. */
export function stands(model: Model, entity: EntityName, id: string, whole: Fields): boolean {
  const rule = once[entity]
  if (rule === undefined) return false
  const counts = (fields: Fields) => rule.while === undefined || fields[rule.while] === null
  const isSame = (other: Fields) => rule.fields.every((field) => whole[field] !== null && whole[field] === other[field])
  return (
    counts(whole) &&
    idsOf(model, { entity, live: true }).some((each) => {
      const { fields } = factOf(model, each)
      return each !== id && counts(fields) && isSame(fields)
    })
  )
}

/** Whether a record is closed to these changes, or to any act where none are named. */
export function isClosed(model: Model, { entity, fields }: Omit<Fact, 'trashedBy'>, changes: Fields | null): boolean {
  const { lock, afterLock = [] } = structureOf(entity)
  if (lock !== undefined && fields[lock] === true && changes?.[lock] !== false) return true
  if (changes !== null && Object.keys(changes).every((field) => afterLock.includes(field))) return false
  return isOwnerClosed(model, { entity, fields })
}

/** Whether what a record is a part of is closed. */
export function isOwnerClosed(model: Model, { entity, fields }: Omit<Fact, 'trashedBy'>): boolean {
  const owner = ownerOf(model, entity, fields)
  const { lock } = owner === null ? {} : structureOf(owner.entity)
  return owner !== null && lock !== undefined && owner.fields[lock] === true
}

/** What a record is a part of. */
export function ownerOf(model: Model, entity: EntityName, fields: Fields): Fact | null {
  const { partOf } = structureOf(entity)
  const id = fields[partOf ?? '']
  return typeof id === 'string' ? (model.facts.get(id) ?? null) : null
}

type Who = { entity: EntityName; id: string }

function referenceRefusals(model: Model, who: Who, field: string, whole: Fields, before: Fields | null): string[] {
  const { fields, partOf } = structureOf(who.entity)
  const { to, across = false } = fields[field] ?? {}
  if (to === undefined) return []
  const known = idsIn(before?.[field])
  const ids = idsIn(whole[field])
  const owner = ownerEntity(structureOf(who.entity))
  const beside = owner !== undefined && owner === ownerEntity(structureOf(to)) && !across
  const place = structureOf(to).partOf ?? ''
  const strays = beside && ids.some((each) => model.facts.get(each)?.fields[place] !== whole[partOf ?? ''])
  return [
    ...(ids.some((each) => !known.includes(each) && !isLive(model, each)) ? ['no-such-record'] : []),
    ...(strays ? [owner === 'plan' ? 'other-plan' : 'other-owner'] : []),
    ...(to === who.entity && leadsBack(model, who, field, whole[field]) ? ['under-itself'] : []),
  ]
}

function leadsBack(model: Model, { id }: Who, field: string, from: unknown): boolean {
  let above = from
  while (typeof above === 'string' && above !== id) above = model.facts.get(above)?.fields[field]
  return above === id
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? [value] : []
}
