import { useEffect, useRef, useState, type FormEvent } from 'react'
import { invoke } from '#renderer/api/client.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { useAccess } from '#renderer/api/use-access.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import { SecretField } from '#renderer/ui/secret-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { Failure } from '#shared/failure.ts'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { Recover } from './recover.tsx'
import styles from './access.module.css'

/** Covers the rooms of the office until somebody signs in; nothing of them is in the page meanwhile. */
export function SignIn() {
  const { t } = useFormatter()
  const { profiles, current } = useAccess()
  const [chosen, setChosen] = useState<string | null>(null)
  const [password, setPassword] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isRecovering, setRecovering] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const id = chosen ?? current?.id ?? profiles[0]?.id ?? ''
  // At first, and for the next person that is chosen.
  useEffect(() => field.current?.focus(), [])

  async function signIn(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    try {
      await invoke('access.signIn', { id, password })
    } catch (error) {
      setPassword('')
      setFailure(failureOf(error))
      field.current?.focus()
    } finally {
      setBusy(false)
    }
  }

  return (
    <main className={styles.cover}>
      <div className={styles.card}>
        <h1>{t(current ? 'access.locked.title' : 'access.sign-in.title')}</h1>
        {current && <p>{t('access.locked.text', { name: current.name })}</p>}
        <form className={styles.form} noValidate onSubmit={(event) => void signIn(event)}>
          <Select
            label={t('access.who')}
            options={profiles.map(({ id: each, name, role }) => ({
              id: each,
              label: name,
              detail: t(`access.role.${role}`),
            }))}
            value={id}
            onChange={setChosen}
          />
          <SecretField label={t('access.password')} value={password} onChange={setPassword} inputRef={field} />
          {failure && <FailureNotice failure={failure} />}
          <Button type="submit" kind="primary" isDisabled={isBusy}>
            {t('access.sign-in')}
          </Button>
        </form>
        {isRecovering ? (
          <Recover id={id} />
        ) : (
          <LinkButton onPress={() => setRecovering(true)}>{t('access.forgotten')}</LinkButton>
        )}
      </div>
    </main>
  )
}
