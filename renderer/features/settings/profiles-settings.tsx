import { useState } from 'react'
import { idleMinutes } from '#shared/access/idle.ts'
import type { Profile } from '#shared/contract/access-calls.ts'
import { useAccess } from '#renderer/api/use-access.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { RecoveryKey } from '#renderer/ui/recovery-key.tsx'
import { Select } from '#renderer/ui/select.tsx'
import styles from './profiles.module.css'
import { ProfileDialog, type ProfileValues } from './profile-dialog.tsx'

/** Who may sign in on this PC and what each may do; without profiles nobody is asked. */
export function ProfilesSettings() {
  const t = useT()
  const { profiles, current, idleMinutes: minutes } = useAccess()
  const [edited, setEdited] = useState<Profile | 'new' | null>(null)
  const [removed, setRemoved] = useState<Profile | null>(null)
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)
  const begin = useCommand('access.begin')
  const add = useCommand('access.add')
  const change = useCommand('access.change')
  const setPassword = useCommand('access.setPassword')
  const remove = useCommand('access.remove')
  const setIdle = useCommand('access.setIdle')

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
      {profiles.length === 0 ? (
        <p>{t('access.none')}</p>
      ) : (
        <ul className={styles.people}>
          {profiles.map((profile) => (
            <li key={profile.id}>
              <span>
                <b>{profile.name}</b> · {t(`access.role.${profile.role}`)}
                {profile.id === current?.id && ` (${t('access.you')})`}
              </span>
              <Button
                size="small"
                aria-label={`${t('access.change')} ${profile.name}`}
                onPress={() => setEdited(profile)}
              >
                {t('access.change')}
              </Button>
              <Button
                size="small"
                aria-label={`${t('access.remove')} ${profile.name}`}
                onPress={() => setRemoved(profile)}
              >
                {t('access.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button onPress={() => setEdited('new')}>{t(profiles.length === 0 ? 'access.begin' : 'access.add')}</Button>
      </div>
      {profiles.length > 0 && (
        <div className={styles.idle}>
          <Select
            label={t('access.idle')}
            hint={t('access.idle.hint')}
            options={idleMinutes.map((count) => ({
              id: String(count),
              label: count === 0 ? t('access.idle.never') : t('access.idle.minutes', { count }),
            }))}
            value={String(minutes)}
            onChange={(next) => {
              const chosen = idleMinutes.find((count) => String(count) === next)
              if (chosen !== undefined) setIdle.mutate({ minutes: chosen })
            }}
          />
        </div>
      )}
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
        <Dialog
          title={t('access.remove.sure', { name: removed.name })}
          isOpen
          size="narrow"
          onClose={() => setRemoved(null)}
          actions={
            <>
              <Button
                kind="primary"
                onPress={() => {
                  remove.mutate({ id: removed.id })
                  setRemoved(null)
                }}
              >
                {t('access.remove')}
              </Button>
              <Button onPress={() => setRemoved(null)}>{t('app.cancel')}</Button>
            </>
          }
        >
          <p>{t('access.remove.text', { name: removed.name })}</p>
          {profiles.length === 1 && <p>{t('access.remove.last')}</p>}
        </Dialog>
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
