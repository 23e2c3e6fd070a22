import { currencies } from '#shared/entities/currencies.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Field } from '#shared/field.ts'
import { proseOf } from '#shared/rich-text.ts'
import { problemsIn } from '#shared/rules/record-rules.ts'
import type { Chance } from '#test/faults/chance.ts'
import { factOf, idsOf, structureOf, type Model } from './office-model.ts'

const words = ['alpha', 'bình đẳng', 'Đảng ủy', 'çağrı', 'ışık', 'öka jämställdhet', 'mesa', 'IŞIK ÜYESİ', 'Sesión']
const days = ['2024-02-29', '2025-12-31', '2026-01-01', '2026-03-08', '2026-11-25', '2027-01-31']
const pixel = 'data:image/png;base64,iVBORw0KGgo='

/** One of several, by chance; undefined where there is none. */
export function oneOf<T>(chance: Chance, all: readonly T[]): T | undefined {
  return all[Math.floor(chance() * all.length)]
}

/** A word that stands in one record only, so that a search for it has one answer at most. */
export function rareWord(number: number): string {
  return `mã${String(number).padStart(6, '0')}x`
}

type Draw = { chance: Chance; model: Model; owner: unknown }

/** Values for some fields of a record; they suit their fields, and most often the rules of the whole record. */
export function drawFields(
  { chance, model }: Omit<Draw, 'owner'>,
  name: EntityName,
  names: readonly string[],
  settled: Record<string, unknown>,
): Record<string, unknown> {
  const { fields, partOf } = structureOf(name)
  for (let tried = 0; ; tried += 1) {
    const drawn: Record<string, unknown> = {}
    const owned = partOf !== undefined && names.includes(partOf) ? [partOf] : []
    for (const field of [...owned, ...names.filter((each) => each !== partOf)]) {
      const owner = drawn[partOf ?? ''] ?? settled[partOf ?? '']
      drawn[field] = fields[field] === undefined ? null : valueOf({ chance, model, owner }, fields[field], field, name)
    }
    const whole = honest(name, chance, drawn)
    if (tried === 5 || problemsIn(name, { ...settled, ...whole } as never).length === 0) return whole
  }
}

// What only a few values are allowed for, and chance would hardly find.
function honest(name: EntityName, chance: Chance, drawn: Record<string, unknown>): Record<string, unknown> {
  if (name !== 'layoutValue') return drawn
  const [rule, value] =
    oneOf(chance, [
      ['body-after', 120],
      ['body-line', 276],
    ] as const) ?? []
  return { ...drawn, profile: 'mx-plan', rule, value }
}

function valueOf(draw: Draw, field: Field, name: string, entity: EntityName): unknown {
  const { chance } = draw
  if (field.optional && chance() < 0.4) return null
  switch (field.kind) {
    case 'line':
    case 'text':
      return textOf(chance, field)
    case 'rich':
      return proseOf(`${oneOf(chance, words)}\n${Math.floor(chance() * 1_000)}`)
    case 'lines':
      return words.slice(0, Math.floor(chance() * 3))
    case 'day':
      return oneOf(chance, days)
    case 'time':
      return oneOf(chance, ['00:00', '08:30', '09:30', '23:59'])
    case 'count':
    case 'amount':
    case 'decimal':
      return Math.max(field.min ?? 0, Math.floor(chance() * Math.min(field.max ?? 9, 9)))
    case 'flag':
      return chance() < 0.3
    case 'choice':
      return name === 'currency' ? oneOf(chance, currencies) : oneOf(chance, field.options ?? [])
    case 'image':
      return pixel
    case 'reference':
      return idOf(draw, field, entity)
    case 'references':
      return [...new Set([idOf(draw, field, entity), idOf(draw, field, entity)])].filter((id) => id !== null)
  }
}

// Decomposed letters and outer space, as they come from a paste.
function textOf(chance: Chance, { max = 500, required = false }: Field): string {
  if (!required && chance() < 0.2) return ''
  const rare = rareWord(Math.floor(chance() * 1_000_000))
  const text = `${oneOf(chance, words)} ${rare}`
  return (chance() < 0.3 ? ` ${text.normalize('NFD')} ` : text).slice(-Math.min(max, 200))
}

// Now and then one from the trash or of another whole: that has to be refused.
function idOf({ chance, model, owner }: Draw, { to }: Field, entity: EntityName): string | null {
  if (to === undefined) return null
  const all = idsOf(model, { entity: to, live: chance() > 0.08 })
  const { partOf } = structureOf(to)
  const isBeside = (id: string) => partOf === undefined || factOf(model, id).fields[partOf] === owner
  const besides = structureOf(entity).partOf !== undefined && chance() > 0.1 ? all.filter(isBeside) : all
  return oneOf(chance, besides) ?? null
}
