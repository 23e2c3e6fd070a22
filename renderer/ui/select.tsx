import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { useT } from '#renderer/i18n/use-t.ts'
import styles from './field.module.css'
import own from './select.module.css'
import popover from './popover.module.css'
import { cx } from './cx.ts'
import type { FieldFrame } from './field-frame.ts'
import { FieldLabel } from './field-label.tsx'
import { FieldHint, FieldProblem } from './field-notes.tsx'
import { Icon } from './icon.tsx'
import { useNarrowing } from './narrowing.ts'
import type { Option } from './option.ts'
import { OptionWords } from './option-words.tsx'

export type SelectProps = FieldFrame & {
  options: readonly Option[]
  value: string | null
  onChange: (value: string | null) => void
  /** The words of an entry that stands for no choice, first in the list. */
  empty?: string
  /** What it is called among the controls that narrow a list, whatever the language. */
  name?: string | undefined
  onBlur?: (() => void) | undefined
  onFocus?: (() => void) | undefined
}

// No option can have it: `none` is itself a choice of some fields.
const none = 'no option'

/** One of a short list. An optional one, and one with words for `empty`, has an entry that empties it. */
export function Select({ label, hint, error, optional, hideLabel, options, value, onChange, ...props }: SelectProps) {
  const t = useT()
  const { onBlur, onFocus, empty, name, isDisabled = false, isReadOnly = false } = props
  const canEmpty = optional || empty !== undefined
  const all = canEmpty ? [{ id: none, label: empty ?? t('app.none') }, ...options] : options
  // What was kept may name what is no longer there.
  const set = (next: string | null) => onChange(options.some(({ id }) => id === next) ? next : null)
  useNarrowing(name, { value, set })
  return (
    <AriaSelect
      className={cx(styles.field)}
      value={value === null && empty !== undefined ? none : value}
      onChange={(key) => onChange(key === null || key === none ? null : String(key))}
      onBlur={() => onBlur?.()}
      onFocus={() => onFocus?.()}
      isInvalid={Boolean(error)}
      isDisabled={isDisabled || isReadOnly}
      placeholder={t('app.choose')}
    >
      <FieldLabel {...{ label, optional, hideLabel }} />
      <FieldHint hint={hint} />
      <Button className={cx(styles.control, own.button)}>
        <SelectValue className={cx(own.value)}>
          {({ isPlaceholder, selectedText, defaultChildren }) => (isPlaceholder ? defaultChildren : selectedText)}
        </SelectValue>
        <Icon name="down" size="small" />
      </Button>
      <FieldProblem error={error} />
      <Popover className={cx(popover.popover)} offset={4}>
        <ListBox className={cx(popover.list)} items={all}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={cx(popover.option)}>
              {({ isSelected }) => (
                <>
                  <OptionWords option={option} />
                  {isSelected && (
                    <span className={popover.chosen}>
                      <Icon name="check" size="small" />
                    </span>
                  )}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
