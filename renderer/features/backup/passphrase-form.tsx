import { useEffect, useRef, useState } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckBox } from '#renderer/ui/check-box.tsx'
import { SecretField } from '#renderer/ui/secret-field.tsx'
import styles from './backup.module.css'

type Props = {
  hint: string | null
  startsAtFirst: boolean
  onSet: (passphrase: string) => Promise<void>
  onWithout: (() => Promise<void>) | null
  onCancel: (() => void) | null
}

const shortest = 8

/** A passphrase, typed twice, because a slip in it would show only when it is needed. */
export function PassphraseForm({ hint, startsAtFirst, onSet, onWithout, onCancel }: Props) {
  const t = useT()
  const first = useRef<HTMLInputElement>(null)
  const second = useRef<HTMLInputElement>(null)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [isShown, setShown] = useState(false)
  const [wrong, setWrong] = useState<'short' | 'differs' | null>(null)
  const [isBusy, setBusy] = useState(false)
  const shown = { value: isShown, change: setShown }
  useEffect(() => {
    if (startsAtFirst) first.current?.focus()
  }, [startsAtFirst])

  async function set() {
    const found = passphrase.trim().length < shortest ? 'short' : passphrase === again ? null : 'differs'
    setWrong(found)
    if (found !== null) return (found === 'short' ? first : second).current?.focus()
    await during(() => onSet(passphrase))
  }

  async function during(work: () => Promise<void>) {
    setBusy(true)
    await work()
    setBusy(false)
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void set()
      }}
    >
      <SecretField
        label={t('backup.passphrase')}
        hint={[t('backup.passphrase.hint'), hint ?? ''].join(' ').trim()}
        error={wrong === 'short' ? t('backup.passphrase.short') : undefined}
        value={passphrase}
        onChange={setPassphrase}
        inputRef={first}
        shown={shown}
      />
      <SecretField
        label={t('backup.passphrase.again')}
        error={wrong === 'differs' ? t('backup.passphrase.differs') : undefined}
        value={again}
        onChange={setAgain}
        inputRef={second}
        shown={shown}
      />
      <CheckBox isSelected={isShown} onChange={setShown}>
        {t('app.show-typed')}
      </CheckBox>
      <div className={styles.actions}>
        <Button type="submit" kind="primary" isDisabled={isBusy}>
          {t('backup.passphrase.set')}
        </Button>
        {onCancel && <Button onPress={onCancel}>{t('app.cancel')}</Button>}
        {onWithout && (
          <Button kind="quiet" isDisabled={isBusy} onPress={() => void during(onWithout)}>
            {t('backup.passphrase.without')}
          </Button>
        )}
      </div>
    </form>
  )
}
