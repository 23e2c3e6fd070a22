import { z } from 'zod'
import { isDay } from './day.ts'
import { richText } from './rich-text.ts'
import { isTime } from './time.ts'
import { cleanLine, cleanText } from './text.ts'
import type { EntityName } from './entities/names.ts'

/** What a field holds; decides its column, its form control, its list cell and its text in exports. */
export type FieldKind =
  | 'line'
  | 'text'
  | 'rich'
  | 'lines'
  | 'day'
  | 'time'
  | 'count'
  | 'amount'
  | 'decimal'
  | 'flag'
  | 'choice'
  | 'reference'
  | 'references'
  | 'image'

export type Field<Schema extends z.ZodType = z.ZodType> = {
  kind: FieldKind
  schema: Schema
  optional: boolean
  /** Longest text in characters, most entries of a list, or largest number; also a CHECK of the column. */
  max?: number
  /** Smallest value of a decimal. */
  min?: number
  options?: readonly string[]
  /** Must hold at least one character; the form says so before the contract refuses. */
  required?: boolean
  to?: EntityName
  /** May name a record that is a part of something else than this one is. */
  across?: true
  /** Names or reaches a living person: drives export, erasure and masking. */
  personal?: true
  /** Goes into the search index. */
  search?: true
  /** Only the program writes it: no caller of the contract gives it a value. */
  kept?: true
}

const id = z.uuid()

/** The longest text worth cleaning for a field of so many characters: decomposed letters are up to four times as long. */
export function longestRaw(max: number): number {
  return 4 * max
}

// Length is measured in what will be stored; what is far too long is refused uncleaned, so that it costs no time.
function cleaned(clean: (text: string) => string, max: number) {
  return z.string().transform((raw, context) => {
    const stored = raw.length > longestRaw(max) ? raw : clean(raw)
    if (stored.length > max) context.addIssue({ code: 'too_big', origin: 'string', maximum: max, inclusive: true })
    return stored
  })
}

/** One line of text; may be empty while a draft is being typed, `required` says it must not stay so. */
export function line<const Required extends boolean = false>({
  max = 500,
  required = false as Required,
}: { max?: number; required?: Required } = {}) {
  const schema = cleaned(cleanLine, max).pipe(z.string().min(required ? 1 : 0))
  // Without `satisfies`, which would forget whether this one is required.
  return { kind: 'line' as const, schema, optional: false as const, max, required }
}

/** Several lines of plain text. */
export function text({ max = 20_000 }: { max?: number } = {}) {
  return { kind: 'text', schema: cleaned(cleanText, max), optional: false, max } satisfies Field
}

/** Prose with paragraphs, lists, bold and italic; stored as JSON. */
export function rich() {
  return { kind: 'rich', schema: richText, optional: false } satisfies Field
}

/** A short list of lines, such as heading lines or measures; empty lines are dropped. */
export function lines({ max = 50 }: { max?: number } = {}) {
  const entries = z.array(cleaned(cleanLine, 1_000)).transform((all, context) => {
    const filled = all.filter((entry) => entry !== '')
    if (filled.length > max) context.addIssue({ code: 'too_big', origin: 'array', maximum: max, inclusive: true })
    return filled
  })
  return { kind: 'lines', schema: entries, optional: false, max } satisfies Field
}

/** A calendar day without time or zone, ISO `2026-03-08`; a day that does not exist is refused. */
export function day() {
  return { kind: 'day', schema: z.string().refine(isDay, { error: 'no-such-day' }), optional: false } satisfies Field
}

/** A time of the day as clocks show it, `09:30`; without seconds or zone. */
export function time() {
  return { kind: 'time', schema: z.string().refine(isTime, { error: 'no-such-time' }), optional: false } satisfies Field
}

/** A whole number, from 0 unless a field begins higher. */
export function count({ min = 0, max = 1_000_000_000 }: { min?: number; max?: number } = {}) {
  return { kind: 'count', schema: z.int().min(min).max(max), optional: false, min, max } satisfies Field
}

/** Money in minor units (cent, öre; đồng has none) of the plan it is part of; only what is part of a plan may have it. */
export function amount() {
  const max = Number.MAX_SAFE_INTEGER
  return { kind: 'amount', schema: z.int().min(0).max(max), optional: false, min: 0, max } satisfies Field
}

/** A number with decimals, such as a target of 1.4 or 34.7; rounded to six places. */
export function decimal({ min = 0, max = 1_000_000_000_000 }: { min?: number; max?: number } = {}) {
  const schema = z.number().min(min).max(max).transform(rounded).pipe(z.number())
  return { kind: 'decimal', schema, optional: false, min, max } satisfies Field
}

function rounded(value: number): number {
  return Number(value.toFixed(6))
}

export function flag() {
  return { kind: 'flag', schema: z.boolean(), optional: false } satisfies Field
}

/** One of a closed list; the words are messages `entity.field.option`. */
export function choice<const Options extends readonly [string, ...string[]]>(options: Options) {
  return { kind: 'choice', schema: z.enum(options), optional: false, options } satisfies Field
}

/** The id of one record of another entity. */
export function reference(to: EntityName) {
  return { kind: 'reference', schema: id, optional: false, to } satisfies Field
}

/** Ids of several records of another entity, in order. */
export function references(to: EntityName, { max = 200 }: { max?: number } = {}) {
  return { kind: 'references', schema: z.array(id).max(max), optional: false, max, to } satisfies Field
}

/** A small picture as data URL, PNG or JPEG, at most about 300 kB. */
export function image() {
  const schema = z
    .string()
    .max(400_000)
    .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*$/)
  return { kind: 'image', schema, optional: false, max: 400_000 } satisfies Field
}

type OptionalSchema<F extends Field> = z.ZodDefault<z.ZodNullable<F['schema']>>

/** May stay empty: stored as NULL, and left out of a new record means empty. */
export function optional<const F extends Field>(
  field: F,
): Omit<F, 'schema' | 'optional'> & { schema: OptionalSchema<F>; optional: true } {
  const schema = (field.schema.nullable() as z.ZodNullable<z.ZodType<unknown>>).default(null)
  return { ...field, schema: schema as unknown as OptionalSchema<F>, optional: true }
}

/** May name a part of another owner, as a meeting's follow-up names a decision of an earlier meeting. */
export function across<const F extends Field>(field: F): F & { across: true } {
  return { ...field, across: true }
}

/** Names or reaches a living person. */
export function personal<const F extends Field>(field: F): F & { personal: true } {
  return { ...field, personal: true }
}

/** Found by the search box. */
export function searched<const F extends Field>(field: F): F & { search: true } {
  return { ...field, search: true }
}

/** Written by the program alone, as what it knows of a file or of what it erased. */
export function kept<const F extends Field>(field: F): F & { kept: true } {
  return { ...field, kept: true }
}
