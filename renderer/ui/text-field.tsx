import type { Ref } from 'react'
import { Input } from 'react-aria-components'
import styles from './field.module.css'
import { cx } from './cx.ts'
import { useWholePaste } from './use-whole-paste.ts'
import { TextFrame, type TextFrameProps } from './text-frame.tsx'

export type TextFieldProps = TextFrameProps & {
  maxLength?: number | undefined
  inputRef?: Ref<HTMLInputElement> | undefined
}

/** One line of text. */
export function TextField({ maxLength, inputRef, ...props }: TextFieldProps) {
  const onPaste = useWholePaste(maxLength)
  return (
    <TextFrame {...props}>
      <Input
        onPaste={onPaste}
        ref={inputRef ?? null}
        className={cx(styles.control)}
        maxLength={maxLength}
        autoComplete="off"
      />
    </TextFrame>
  )
}
