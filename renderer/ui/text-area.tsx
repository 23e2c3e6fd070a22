import type { Ref } from 'react'
import { TextArea as AriaTextArea } from 'react-aria-components'
import styles from './field.module.css'
import { cx } from './cx.ts'
import { useWholePaste } from './use-whole-paste.ts'
import { TextFrame, type TextFrameProps } from './text-frame.tsx'

export type TextAreaProps = TextFrameProps & {
  rows?: number
  /** Where typing and pasting end: drawing a megabyte in one paragraph stops the window for minutes. */
  maxLength?: number | undefined
  areaRef?: Ref<HTMLTextAreaElement> | undefined
}

const longest = 40_000

/** Several lines of plain text; grows with what is written. */
export function TextArea({ rows = 3, maxLength = longest, areaRef, ...props }: TextAreaProps) {
  const onPaste = useWholePaste(maxLength)
  return (
    <TextFrame {...props}>
      <AriaTextArea
        onPaste={onPaste}
        ref={areaRef ?? null}
        className={cx(styles.control, styles.area, rows < 3 && styles.short, rows === 1 && styles.single)}
        rows={rows}
        maxLength={maxLength}
      />
    </TextFrame>
  )
}
