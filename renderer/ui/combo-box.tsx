import { useContext, useEffect, useRef, useState } from 'react'
import {
  Button,
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'
import { fold } from '#shared/fold.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import styles from './field.module.css'
import popover from './popover.module.css'
import { cx } from './cx.ts'
import type { FieldFrame } from './field-frame.ts'
import { FieldLabel } from './field-label.tsx'
import { FieldHint, FieldProblem } from './field-notes.tsx'
import { Icon } from './icon.tsx'
import type { Option } from './option.ts'
import { OptionWords } from './option-words.tsx'

export type ComboBoxProps = FieldFrame & {
  options: readonly Option[]
  value: string | null
  onChange: (value: string | null) => void
  /** Offers what was typed as a new entry; gives its id when it is there. */
  onCreate?: ((label: string) => void) | undefined
  onBlur?: (() => void) | undefined
  onFocus?: (() => void) | undefined
}

const create = 'create'

/** Finds one of many by typing; case and marks do not matter ("dang" finds "Đảng"). Emptying the text empties the field. */
export function ComboBox({
  label,
  hint,
  error,
  optional,
  hideLabel,
  options,
  value,
  onCreate,
  ...props
}: ComboBoxProps) {
  const t = useT()
  const { onChange, onBlur, onFocus, isDisabled = false, isReadOnly = false } = props
  const chosen = options.find((option) => option.id === value)?.label ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const [picks, setPicks] = useState(0)
  const text = typed ?? chosen
  const wanted = typed === null ? '' : fold(typed).trim()
  const found = wanted === '' ? options : options.filter((option) => matches(option, wanted))
  const isNew = onCreate && wanted !== '' && !options.some((option) => fold(option.label) === wanted)
  const shown = isNew ? [...found, { id: create, label: t('app.create', { name: text.trim() }) }] : found

  function type(next: string) {
    setTyped(next === chosen ? null : next)
    if (next === '' && value !== null) onChange(null)
  }

  function choose(id: string | null) {
    if (id === create) onCreate?.(text.trim())
    else if (id !== value) onChange(id)
    setTyped(null)
    if (id !== null) setPicks(picks + 1)
  }

  return (
    <AriaComboBox
      className={cx(styles.field)}
      items={shown}
      inputValue={text}
      onInputChange={type}
      value={value}
      onChange={(key) => choose(key === null ? null : String(key))}
      onFocus={() => onFocus?.()}
      onBlur={() => {
        if (typed !== null && typed.trim() === '' && value !== null) onChange(null)
        setTyped(null)
        onBlur?.()
      }}
      isInvalid={Boolean(error)}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
      menuTrigger="manual"
      allowsEmptyCollection
    >
      <FieldLabel {...{ label, optional, hideLabel }} />
      <FieldHint hint={hint} />
      <Group
        className={cx(styles.control, styles.group, isReadOnly && styles.closed)}
        isInvalid={Boolean(error)}
        isDisabled={isDisabled}
      >
        <SearchInput picks={picks} isTyped={typed !== null} />
        <Button>
          <Icon name="down" size="small" />
        </Button>
      </Group>
      <FieldProblem error={error} />
      <Popover className={cx(popover.popover)} offset={4}>
        <ListBox<Option>
          className={cx(popover.list)}
          renderEmptyState={() => <div className={popover.none}>{t('app.nothing-found')}</div>}
        >
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={cx(popover.option)}>
              {option.id === create && <Icon name="plus" size="small" />}
              <OptionWords option={option} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}

// The list opens for whoever types or presses, not for whoever merely passes through with Tab, nor when undo changes the
// text under the focus. It closes with every pick, also where what was picked is told elsewhere and the field stays empty.
function SearchInput({ picks, isTyped }: { picks: number; isTyped: boolean }) {
  const state = useContext(ComboBoxStateContext)
  const seen = useRef(picks)
  useEffect(() => {
    if (seen.current !== picks) state?.close()
    seen.current = picks
  }, [picks, state])
  return (
    <Input
      autoComplete="off"
      onInput={() => state?.open(null, 'input')}
      onClick={({ currentTarget }) => {
        if (currentTarget.readOnly) return
        // What is typed next is searched for; behind the name that stands here it would find nothing.
        if (!isTyped) currentTarget.select()
        state?.open(null, 'manual')
      }}
    />
  )
}

function matches(option: Option, wanted: string): boolean {
  return fold(option.label).includes(wanted) || fold(option.detail ?? '').includes(wanted)
}
