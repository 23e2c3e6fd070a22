import { directive as description, type Directive } from '#shared/entities/directive.ts'
import { fold } from '#shared/fold.ts'
import { optionsOf } from '#renderer/form/field-words.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'

export type DirectiveFilter = { words: string; status: string | null; family: string | null }

export const noFilter: DirectiveFilter = { words: '', status: null, family: null }

/** Whether a directive is left by the filters. */
export function matches(directive: Directive, { words, status, family }: DirectiveFilter): boolean {
  const text = [directive.typeName, directive.number, directive.issuer, directive.subject].join(' ')
  return (
    fold(text).includes(fold(words).trim()) &&
    (status === null || directive.status === status) &&
    (family === null || directive.family === family)
  )
}

const choices = [
  { name: 'status', empty: 'directives.any-status' },
  { name: 'family', empty: 'directives.any-family' },
] as const

/** Narrows the register by words, validity and who issued it. */
export function DirectiveFilters({
  filter,
  onChange,
  count,
}: {
  filter: DirectiveFilter
  onChange: (filter: DirectiveFilter) => void
  count: number
}) {
  const formatter = useFormatter()
  const { t } = formatter
  return (
    <FilterBar count={t('directives.count', { count })}>
      <SearchField
        label={t('directives.filter')}
        placeholder={t('directives.filter')}
        value={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
      />
      {choices.map(({ name, empty }) => (
        <Select
          key={name}
          name={name}
          label={t(`directive.${name}`)}
          hideLabel
          empty={t(empty)}
          options={optionsOf(formatter, 'directive', name, description.fields[name])}
          value={filter[name]}
          onChange={(next) => onChange({ ...filter, [name]: next })}
        />
      ))}
    </FilterBar>
  )
}
