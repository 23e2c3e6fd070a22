import { useNavigate } from '@tanstack/react-router'
import { OwnOfficeForm } from './own-office-form.tsx'
import styles from './setup.module.css'

/** Setting up the own office from inside a sample. */
export function OwnOfficePage() {
  const navigate = useNavigate()
  const leave = () => void navigate({ to: '/plans' })
  return (
    <main className={styles.page}>
      <OwnOfficeForm onCancel={leave} onDone={leave} />
    </main>
  )
}
