import { useState } from 'react'
import type { Failure } from '#shared/failure.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { invoke } from '#renderer/api/client.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { SecretField } from '#renderer/ui/secret-field.tsx'
import { say } from '#renderer/ui/toast.ts'
import styles from './profile-foot.module.css'

const shortest = 8

/** Whoever is signed in chooses another password, with the one until now. */
export function OwnPassword({ onClose }: { onClose: () => void }) {
  const t = useT()
  const [old, setOld] = useState('')
  const [password, setPassword] = useState('')
  const [isShort, setShort] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  async function save() {
    setFailure(null)
    setShort(password.length < shortest)
    if (password.length < shortest || isBusy) return
    setBusy(true)
    try {
      await invoke('access.changeOwnPassword', { old, password })
      say({ tone: 'ok', words: t('access.own-password.done') })
      onClose()
    } catch (error) {
      setFailure(failureOf(error))
      setBusy(false)
    }
  }

  return (
    <Dialog
      title={t('access.own-password.title')}
      isOpen
      size="narrow"
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={isBusy} onPress={() => void save()}>
            {t('access.save')}
          </Button>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <SecretField label={t('access.own-password.old')} value={old} onChange={setOld} />
        <SecretField
          label={t('access.password.new')}
          hint={t('access.password.hint')}
          error={isShort ? t('access.password.short') : undefined}
          value={password}
          onChange={setPassword}
        />
        {failure && <FailureNotice failure={failure} />}
        {/* So that Enter saves. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  )
}
