import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { BackupRoom } from '#shared/contract/backup-calls.ts'
import { invoke } from '#renderer/api/client.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { RecoveryKey } from '#renderer/ui/recovery-key.tsx'
import styles from './backup.module.css'
import { KeySheet } from './key-sheet.tsx'
import { PassphraseForm } from './passphrase-form.tsx'

/** What backups are locked with, and how to change that. */
export function Protection({ room: { protection } }: { room: BackupRoom }) {
  const t = useT()
  const client = useQueryClient()
  const fail = useSayFailure()
  const [isOpen, setOpen] = useState(false)
  const [key, setKey] = useState<string | null>(null)
  const isFirst = protection === 'undecided'

  async function protect(passphrase: string | null) {
    try {
      const { recoveryKey } = await invoke('backup.protect', { passphrase })
      setKey(recoveryKey)
      setOpen(false)
      if (recoveryKey === null) await read()
    } catch (error) {
      fail(error)
    }
  }

  // While the key is shown this part must not go.
  const read = () => client.invalidateQueries({ queryKey: ['backup.state'] })

  return (
    <section className={styles.part}>
      <h2>{t(isFirst ? 'backup.protection.choose' : 'backup.protection')}</h2>
      <p className={isFirst ? undefined : styles.quiet}>
        {t(isFirst ? 'backup.protection.why' : `backup.protection.${protection}`)}
      </p>
      {isFirst || isOpen ? (
        <PassphraseForm
          hint={isFirst ? null : t('backup.passphrase.change.hint')}
          startsAtFirst={isOpen}
          onSet={(passphrase) => protect(passphrase)}
          onWithout={protection === 'open' ? null : () => protect(null)}
          onCancel={isFirst ? null : () => setOpen(false)}
        />
      ) : (
        <div className={styles.actions}>
          <Button onPress={() => setOpen(true)}>{t('backup.passphrase.change')}</Button>
        </div>
      )}
      {key !== null && (
        <RecoveryKey
          title={t('backup.key.title')}
          text={t('backup.key.text')}
          recoveryKey={key}
          sheet={<KeySheet recoveryKey={key} />}
          onDone={() => {
            setKey(null)
            void read()
          }}
        />
      )}
    </section>
  )
}
