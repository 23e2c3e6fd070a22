import { useState, type Ref } from 'react'
import { Input } from 'react-aria-components'
import { useT } from '#renderer/i18n/use-t.ts'
import { CheckBox } from './check-box.tsx'
import { cx } from './cx.ts'
import styles from './field.module.css'
import { TextFrame, type TextFrameProps } from './text-frame.tsx'

type Props = TextFrameProps & {
  inputRef?: Ref<HTMLInputElement>
  /** Offers to show what is typed, for this field or for more than one. */
  shown?: { value: boolean; change: (shown: boolean) => void }
}

/** A passphrase: hidden unless the person wants to see it, and never offered again by the browser. */
export function SecretField({ inputRef, shown, ...props }: Props) {
  const t = useT()
  const [own, setOwn] = useState(false)
  const isShown = shown?.value ?? own
  return (
    <>
      <TextFrame {...props}>
        <Input
          ref={inputRef ?? null}
          className={cx(styles.control)}
          type={isShown ? 'text' : 'password'}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
        />
      </TextFrame>
      {!shown && (
        <CheckBox isSelected={own} onChange={setOwn}>
          {t('app.show-typed')}
        </CheckBox>
      )}
    </>
  )
}
