import type { Field } from '#shared/field.ts'
import { optionsOf } from '#renderer/form/field-words.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { Select } from '#renderer/ui/select.tsx'

type Props<Option extends string> = {
  entity: string
  name: string
  field: Field & { options: readonly Option[] }
  value: Option | null
  onChange: (value: Option | null) => void
}

/** Narrows a list to one choice of a field; the empty entry is the field's name. */
export function ChoiceFilter<Option extends string>({ entity, name, field, value, onChange }: Props<Option>) {
  const formatter = useFormatter()
  const label = wordsFor(formatter, `${entity}.${name}`) ?? name
  return (
    <Select
      name={name}
      label={label}
      hideLabel
      empty={`${label}: ${formatter.t('calendar.any')}`}
      options={optionsOf(formatter, entity, name, field)}
      value={value}
      onChange={(next) => onChange(field.options.find((option): option is Option => option === next) ?? null)}
    />
  )
}
