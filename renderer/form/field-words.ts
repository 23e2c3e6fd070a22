import type { Field } from '#shared/field.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import type { Option } from '#renderer/ui/option.ts'

/** Label and hint of a field; both follow from its name. */
export function fieldWords(
  formatter: Formatter,
  entity: string,
  name: string,
): { label: string; hint: string | undefined } {
  const key = `${entity}.${name}`
  return { label: wordsFor(formatter, key) ?? key, hint: wordsFor(formatter, `${key}.hint`) ?? undefined }
}

/** The words of the choices of a field. */
export function optionsOf(formatter: Formatter, entity: string, name: string, field: Field): Option[] {
  return (field.options ?? []).map((id) => ({ id, label: wordsFor(formatter, `${entity}.${name}.${id}`) ?? id }))
}
