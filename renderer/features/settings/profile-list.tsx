import type { Profile } from '#shared/contract/access-calls.ts'
import { useAccess } from '#renderer/api/use-access.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import styles from './profiles.module.css'

type Run = (profile: Profile) => void

/** Who may sign in, with what each may do. */
export function ProfileList({ onChange, onRemove }: { onChange: Run; onRemove: Run }) {
  const t = useT()
  const { profiles, current } = useAccess()
  return (
    <ul className={styles.people}>
      {profiles.map((profile) => (
        <li key={profile.id}>
          <span>
            <b>{profile.name}</b> · {t(`access.role.${profile.role}`)}
            {profile.id === current?.id && ` (${t('access.you')})`}
          </span>
          <Button size="small" aria-label={`${t('access.change')} ${profile.name}`} onPress={() => onChange(profile)}>
            {t('access.change')}
          </Button>
          <Button size="small" aria-label={`${t('access.remove')} ${profile.name}`} onPress={() => onRemove(profile)}>
            {t('access.remove')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
