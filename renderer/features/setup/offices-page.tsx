import { useNavigate } from '@tanstack/react-router'
import { useAppState } from '#renderer/api/use-app-state.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { ChooseOffice } from './choose-office.tsx'
import { SetupBack } from './setup-back.tsx'
import styles from './setup.module.css'

/** The choice of an office again, from inside one. */
export function OfficesPage() {
  const t = useT()
  const navigate = useNavigate()
  const state = useAppState()
  const leave = () => void navigate({ to: '/plans' })
  return (
    <main className={styles.page}>
      <SetupBack onPress={leave}>{t('app.back')}</SetupBack>
      <ChooseOffice hasOwn={state?.hasOwn ?? false} onDone={leave} />
    </main>
  )
}
