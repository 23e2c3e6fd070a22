import type { Directive } from '#shared/entities/directive.ts'
import { parseDirectiveNumber } from '#shared/rules/directive-number.ts'

type Begun = Pick<Directive, 'kind' | 'typeName' | 'family' | 'status'> & Partial<Pick<Directive, 'number' | 'subject'>>

// The types as documents name them, the longer before those they begin with.
const typeNames: [RegExp, Directive['kind']][] = [
  [/^hiến pháp/iu, 'constitution'],
  [/^bộ luật|^luật/iu, 'law'],
  [/^pháp lệnh/iu, 'ordinance'],
  [/^nghị quyết/iu, 'resolution'],
  [/^nghị định/iu, 'decree'],
  [/^quyết định/iu, 'decision'],
  [/^thông tư/iu, 'circular'],
  [/^chỉ thị/iu, 'directive'],
  [/^chiến lược|^strategi/iu, 'strategy'],
  [/^chương trình/iu, 'programme'],
  [/^kế hoạch|^plan/iu, 'plan'],
  [/^hướng dẫn/iu, 'guidance'],
  [/^công văn/iu, 'letter'],
]

/** What the words typed into a search tell of a directive: `Chỉ thị 21-CT/TW` gives type, rank, number and family. */
export function directiveFrom(typed: string): Begun {
  const found = typeNames.find(([pattern]) => pattern.test(typed))
  const typeName = found?.[0].exec(typed)?.[0] ?? ''
  const rest = typed.slice(typeName.length).replace(/^\s*(số|no\.?|nr)?\s*/iu, '')
  const parts = parseDirectiveNumber(rest)
  const begun: Begun = {
    kind: found?.[1] ?? 'other',
    typeName,
    family: parts.family === 'party' ? 'party' : 'state',
    status: 'unknown',
  }
  if (rest === '') return begun
  return parts.family === 'unknown' ? { ...begun, subject: rest } : { ...begun, number: rest }
}
