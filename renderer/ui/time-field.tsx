import { useState } from 'react'
import type { Time } from '#shared/time.ts'
import type { FieldFrame } from './field-frame.ts'
import { readTime } from './read-time.ts'
import { TextField } from './text-field.tsx'

type Props = FieldFrame & {
  /** `09:30`, or the text as typed while it is no time: the caller's validation then refuses it in words. */
  value: Time | null
  onChange: (value: Time | null) => void
  onBlur?: (() => void) | undefined
  onFocus?: (() => void) | undefined
}

/** A time of the day, typed with or without a separator. */
export function TimeField({ value, onChange, onBlur, ...props }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextField
      {...props}
      value={typed ?? value ?? ''}
      maxLength={20}
      onChange={(text) => {
        setTyped(text)
        onChange(text.trim() === '' ? null : (readTime(text) ?? text))
      }}
      onBlur={() => {
        setTyped(null)
        onBlur?.()
      }}
    />
  )
}
