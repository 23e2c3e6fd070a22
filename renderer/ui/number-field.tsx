import { useState, type KeyboardEvent } from 'react'
import { Input } from 'react-aria-components'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import styles from './field.module.css'
import { cx } from './cx.ts'
import { readNumber } from './read-number.ts'
import { TextFrame, type TextFrameProps } from './text-frame.tsx'

export type NumberFieldProps = Omit<TextFrameProps, 'value' | 'onChange'> & {
  /** Null while the field is empty; the text as typed while it is no number: the caller's validation refuses it in words. */
  value: number | string | null
  /** What is typed once it is finished, as `value`: the field is left, Enter was pressed, or a key stepped it. */
  onChange: (value: number | string | null) => void
  /** Every key, for a caller that keeps what is being typed; `onChange` then tells nothing more. */
  onType?: ((value: number | string | null) => void) | undefined
  format?: Intl.NumberFormatOptions
  step?: number
}

const whole: Intl.NumberFormatOptions = { maximumFractionDigits: 0 }

/** A number as the language writes it; up and down keys step it. What does not fit is said, not silently corrected. */
export function NumberField({ value, onChange, onType, format = whole, step = 1, onBlur, ...props }: NumberFieldProps) {
  const { locale } = useFormatter()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typeof value === 'number' ? new Intl.NumberFormat(locale, format).format(value) : (value ?? '')
  const read = (text: string) => (text.trim() === '' ? null : (readNumber(text, locale, format) ?? text))

  function type(text: string) {
    setTyped(text)
    onType?.(read(text))
  }

  function finish() {
    setTyped(null)
    if (typed === null || onType) return
    const finished = read(typed)
    if (finished !== value) onChange(finished)
  }

  function pressed(event: KeyboardEvent) {
    if (event.key === 'Enter') finish()
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    const now = read(typed ?? shown)
    if (props.isReadOnly || typeof now === 'string') return
    setTyped(null)
    const tell = onType ?? onChange
    tell(Math.max(0, (now ?? 0) + (event.key === 'ArrowUp' ? step : -step)))
  }

  return (
    <TextFrame
      {...props}
      value={typed ?? shown}
      onChange={type}
      onBlur={() => {
        finish()
        onBlur?.()
      }}
    >
      <Input
        className={cx(styles.control, styles.number)}
        inputMode="decimal"
        autoComplete="off"
        onKeyDown={pressed}
        {...(onType ? {} : { 'data-told-when-left': true })}
      />
    </TextFrame>
  )
}
