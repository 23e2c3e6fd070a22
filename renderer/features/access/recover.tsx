import { useState, type FormEvent } from 'react'
import { invoke } from '#renderer/api/client.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { SecretField } from '#renderer/ui/secret-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Failure } from '#shared/failure.ts'
import styles from './access.module.css'

/** The way back in for an administrator who forgot the password. */
export function Recover({ id }: { id: string }) {
  const t = useT()
  const [key, setKey] = useState('')
  const [password, setPassword] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)

  async function recover(event: FormEvent) {
    event.preventDefault()
    try {
      await invoke('access.recover', { id, key, password })
    } catch (error) {
      setFailure(failureOf(error))
    }
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void recover(event)}>
      <p>{t('access.forgotten.text')}</p>
      <TextField label={t('access.recover.key')} value={key} onChange={setKey} />
      <SecretField
        label={t('access.password.new')}
        hint={t('access.password.hint')}
        value={password}
        onChange={setPassword}
      />
      {failure && <FailureNotice failure={failure} />}
      <Button type="submit">{t('access.recover')}</Button>
    </form>
  )
}
