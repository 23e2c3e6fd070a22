import { useMay } from '#renderer/ui/rights.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import styles from './reading-notice.module.css'

/** Says over every room that whoever is signed in may only read. */
export function ReadingNotice() {
  const t = useT()
  return !useMay('write') && <p className={styles.notice}>{t('access.reading')}</p>
}
