import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { PrintSheet } from '#renderer/ui/print-sheet.tsx'
import { today } from '#renderer/ui/today.ts'
import styles from './key-sheet.module.css'

/** The recovery key as a sheet of paper: it stands on the printed page alone, and nowhere on the screen. */
export function KeySheet({ recoveryKey }: { recoveryKey: string }) {
  const { t, day } = useFormatter()
  return (
    <PrintSheet>
      <h1>{t('backup.key.sheet.title')}</h1>
      <p className={styles.letters}>{recoveryKey}</p>
      <p>{t('backup.key.sheet.text')}</p>
      <p>{t('backup.key.sheet.made', { day: day(today(), 'long') })}</p>
    </PrintSheet>
  )
}
