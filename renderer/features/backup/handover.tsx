import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import styles from './backup.module.css'
import { useMakeBackup } from './use-make-backup.ts'

const steps = ['make', 'open', 'secret', 'stop'] as const

/** How the office gets to another PC with one file, step by step. */
export function Handover() {
  const t = useT()
  const { share, cancel, make } = useMakeBackup()
  return (
    <section className={styles.part}>
      <h2>{t('backup.move')}</h2>
      <p className={styles.quiet}>{t('backup.move.text')}</p>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{t(`backup.move.step.${step}`)}</li>
        ))}
      </ol>
      {share === undefined ? (
        <div className={styles.actions}>
          <Button onPress={() => make('choose')}>{t('backup.move.make')}</Button>
        </div>
      ) : (
        <Progress label={t('backup.running')} done={share} onCancel={cancel} />
      )}
    </section>
  )
}
