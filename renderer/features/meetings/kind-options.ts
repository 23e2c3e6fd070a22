import type { Field } from '#shared/field.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { optionsOf } from '#renderer/form/field-words.ts'
import type { Option } from '#renderer/ui/option.ts'

/** The kinds of a field with those that the country's offices use first, all others after them. */
export function kindOptions(
  formatter: Formatter,
  entity: 'meeting' | 'body',
  field: Field,
  first: readonly string[],
): Option[] {
  const options = optionsOf(formatter, entity, 'kind', field)
  const rank = ({ id }: Option) => (first.includes(id) ? first.indexOf(id) : first.length)
  return options.toSorted((a, b) => rank(a) - rank(b))
}
