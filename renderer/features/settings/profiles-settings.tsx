import { useState } from 'react'
import type { Profile } from '#shared/contract/access-calls.ts'
import { useAccess } from '#renderer/api/use-access.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { RecoveryKey } from '#renderer/ui/recovery-key.tsx'
import { IdleChoice } from './idle-choice.tsx'
import styles from './profiles.module.css'
import { ProfileDialog, type ProfileValues } from './profile-dialog.tsx'
import { ProfileList } from './profile-list.tsx'
import { RemoveProfile } from './remove-profile.tsx'

/** Who may sign in on this PC and what each may do; without profiles nobody is asked. */
export function ProfilesSettings() {
  const t = useT()
  const { profiles, idleMinutes: minutes } = useAccess()
  const [edited, setEdited] = useState<Profile | 'new' | null>(null)
  const [removed, setRemoved] = useState<Profile | null>(null)
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)
  const begin = useCommand('access.begin')
  const add = useCommand('access.add')
  const change = useCommand('access.change')
  const setPassword = useCommand('access.setPassword')

  async function save({ name, role, password }: ProfileValues): Promise<void> {
    if (edited === 'new' && profiles.length === 0) {
      setRecoveryKey((await begin.mutateAsync({ name, password })).recoveryKey)
    } else if (edited === 'new') {
      await add.mutateAsync({ name, role, password })
    } else if (edited !== null) {
      await change.mutateAsync({ id: edited.id, name, role })
      if (password !== '') await setPassword.mutateAsync({ id: edited.id, password })
    }
  }

  return (
    <div className={styles.column}>
      <p className={styles.quiet}>{t('access.intro')}</p>
      <p className={styles.quiet}>{t('access.limits')}</p>
      {profiles.length === 0 ? <p>{t('access.none')}</p> : <ProfileList onChange={setEdited} onRemove={setRemoved} />}
      <div className={styles.actions}>
        <Button onPress={() => setEdited('new')}>{t(profiles.length === 0 ? 'access.begin' : 'access.add')}</Button>
      </div>
      {profiles.length > 0 && <IdleChoice minutes={minutes} />}
      {edited !== null && (
        <ProfileDialog
          title={edited === 'new' ? t('access.add') : edited.name}
          profile={edited === 'new' ? null : edited}
          isFirst={edited === 'new' && profiles.length === 0}
          onSave={(values) =>
            save(values).then(
              () => true,
              () => false,
            )
          }
          onClose={() => setEdited(null)}
        />
      )}
      {removed !== null && (
        <RemoveProfile profile={removed} isLast={profiles.length === 1} onClose={() => setRemoved(null)} />
      )}
      {recoveryKey !== null && (
        <RecoveryKey
          title={t('access.recover.key')}
          text={t('access.key.text')}
          recoveryKey={recoveryKey}
          onDone={() => setRecoveryKey(null)}
        />
      )}
    </div>
  )
}
