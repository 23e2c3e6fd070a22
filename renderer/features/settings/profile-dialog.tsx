import { useState } from 'react'
import { roles, type Role } from '#shared/access/roles.ts'
import type { Profile } from '#shared/contract/access-calls.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import { SecretField } from '#renderer/ui/secret-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import styles from './profiles.module.css'

export type ProfileValues = { name: string; role: Role; password: string }

type Props = {
  title: string
  /** The profile to change; null for a new one. */
  profile: Profile | null
  /** The first profile of all is always an administrator's. */
  isFirst?: boolean
  onSave: (values: ProfileValues) => Promise<boolean>
  onClose: () => void
}

const shortest = 8

/** Name, rights and password of a profile. Give the profile's id as `key`. */
export function ProfileDialog({ title, profile, isFirst = false, onSave, onClose }: Props) {
  const t = useT()
  const [name, setName] = useState(profile?.name ?? '')
  const [role, setRole] = useState<Role>(profile?.role ?? (isFirst ? 'administrator' : 'officer'))
  const [password, setPassword] = useState('')
  const [isChecked, setChecked] = useState(false)
  const isNameless = name.trim() === ''
  const isShort = profile !== null && password === '' ? false : password.length < shortest

  async function save() {
    setChecked(true)
    if (!isNameless && !isShort && (await onSave({ name: name.trim(), role, password }))) onClose()
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => void save()}>
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
        {isFirst && <p>{t('access.begin.text')}</p>}
        <TextField
          label={t('access.name')}
          value={name}
          onChange={setName}
          error={isChecked && isNameless ? t('access.name.missing') : undefined}
        />
        {!isFirst && (
          <RadioGroup
            label={t('access.role')}
            options={roles.map((id) => ({ id, label: t(`access.role.${id}`), detail: t(`access.role.${id}.detail`) }))}
            value={role}
            onChange={(next) => setRole(roles.find((each) => each === next) ?? role)}
          />
        )}
        <SecretField
          label={t(profile === null ? 'access.password' : 'access.password.new')}
          hint={t(profile === null ? 'access.password.hint' : 'access.password.keep')}
          error={isChecked && isShort ? t('access.password.short') : undefined}
          value={password}
          onChange={setPassword}
        />
        {/* So that Enter saves. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  )
}
