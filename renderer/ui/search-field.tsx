import { Button, Group, Input, SearchField as AriaSearchField } from 'react-aria-components'
import styles from './field.module.css'
import own from './search-field.module.css'
import { cx } from './cx.ts'
import { FieldLabel } from './field-label.tsx'
import { Icon } from './icon.tsx'
import { useNarrowing } from './narrowing.ts'

export type SearchFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
}

/** Narrows a list while typing; Escape empties it. */
export function SearchField({ label, value, onChange, placeholder = '' }: SearchFieldProps) {
  useNarrowing('words', { value, set: (next) => onChange(next ?? '') })
  return (
    <AriaSearchField className={cx(styles.field, own.search)} value={value} onChange={onChange}>
      <FieldLabel label={label} hideLabel />
      <Group className={cx(styles.control, styles.group, own.group)}>
        <Icon name="search" size="small" />
        <Input placeholder={placeholder} />
        <Button className={cx(own.clear)}>
          <Icon name="close" size="small" />
        </Button>
      </Group>
    </AriaSearchField>
  )
}
