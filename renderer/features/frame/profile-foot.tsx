import { useState } from 'react'
import { useAccess } from '#renderer/api/use-access.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { lockScreen } from '#renderer/form/lock-screen.ts'
import { flushAll } from '#renderer/form/flush.ts'
import { invoke } from '#renderer/api/client.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { lockKeys } from '#renderer/ui/shortcut-keys.ts'
import { OwnPassword } from './own-password.tsx'
import styles from './profile-foot.module.css'

/** Who is signed in, at the foot of the rail: locks the screen, or lets somebody else in. */
export function ProfileFoot() {
  const t = useT()
  const { current } = useAccess()
  const [isChanging, setChanging] = useState(false)
  const fail = useSayFailure()
  if (current === null) return null
  const leave = async () => {
    await flushAll()
    await invoke('access.signOut', {})
  }
  return (
    <section className={styles.foot} aria-label={current.name}>
      <p>
        <b>{current.name}</b>
      </p>
      <Button kind="quiet" size="small" icon="lock" shortcut={lockKeys} onPress={() => void lockScreen().catch(fail)}>
        {t('access.lock')}
      </Button>
      <Button kind="quiet" size="small" icon="edit" onPress={() => setChanging(true)}>
        {t('access.own-password')}
      </Button>
      <Button kind="quiet" size="small" icon="leave" onPress={() => void leave().catch(fail)}>
        {t('access.sign-out')}
      </Button>
      {isChanging && <OwnPassword onClose={() => setChanging(false)} />}
    </section>
  )
}
