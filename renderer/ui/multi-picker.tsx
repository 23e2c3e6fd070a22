import { useId } from 'react'
import { Button, Tag, TagGroup, TagList } from 'react-aria-components'
import { useT } from '#renderer/i18n/use-t.ts'
import styles from './multi-picker.module.css'
import { ComboBox, type ComboBoxProps } from './combo-box.tsx'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'

export type MultiPickerProps = Omit<ComboBoxProps, 'value' | 'onChange'> & {
  value: readonly string[]
  onChange: (value: string[]) => void
}

/** Several of many, in the order chosen: the chosen ones stand as tags (Delete removes one) above a combo box. */
export function MultiPicker({ options, value, onChange, ...props }: MultiPickerProps) {
  const t = useT()
  const id = useId()
  const chosen = value.map((one) => options.find((option) => option.id === one) ?? { id: one, label: t('app.unknown') })
  const rest = options.filter((option) => !value.includes(option.id))
  const locked = props.isDisabled || props.isReadOnly
  return (
    <div className={styles.picker}>
      <ComboBox {...props} options={rest} value={null} onChange={(one) => one !== null && onChange([...value, one])} />
      {chosen.length > 0 && (
        <TagGroup
          id={id}
          aria-label={t('app.chosen', { field: props.label })}
          {...(locked ? {} : { onRemove: (keys) => onChange(value.filter((one) => !keys.has(one))) })}
        >
          <TagList items={chosen} className={cx(styles.tags)}>
            {(option) => (
              <Tag id={option.id} textValue={option.label} className={cx(styles.tag)}>
                {option.label}
                {!locked && (
                  <Button slot="remove" className={cx(styles.remove)}>
                    <Icon name="close" size="small" />
                  </Button>
                )}
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
    </div>
  )
}
