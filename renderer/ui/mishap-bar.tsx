import { useEffect, useSyncExternalStore } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { closeMishap, dropMishaps, followMishaps, keptMishaps } from './mishaps.ts'
import styles from './mishap-bar.module.css'

// More than two at a time would push the page away; the ones before come back as these are read.
const shown = 2

/**
 * Says over the page, as wide as the window, what went wrong and what to do; it goes with its office. The first F6 after
 * leads to it, and an open dialog leaves it in reach.
 */
export function MishapBar() {
  const t = useT()
  const mishaps = useSyncExternalStore(followMishaps, keptMishaps).slice(0, shown)
  useEffect(() => dropMishaps, [])
  return (
    <div className={styles.bar} data-react-aria-top-layer="true">
      {mishaps.map(({ key, words, more }) => (
        <div key={key} className={styles.mishap} role="alertdialog" aria-label={words} aria-modal="false">
          <Icon name="warning" />
          <div className={styles.words} role="alert">
            <p className={styles.title}>{words}</p>
            {more && <p className={styles.more}>{more}</p>}
          </div>
          <Button kind="quiet" size="small" icon="close" aria-label={t('app.close')} onPress={() => closeMishap(key)} />
        </div>
      ))}
    </div>
  )
}
