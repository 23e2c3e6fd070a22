import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import styles from './about-dialog.module.css'
import { LicenceList } from './licence-list.tsx'

/** What this program is, what it runs on, where the data lie, and whose work is in it. */
export function AboutDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useFormatter()
  const about = useCall('app.about', {}, { enabled: isOpen }).data
  const facts: [string, string][] = about
    ? [
        [t('about.version'), about.version],
        [t('about.runtime'), t(`about.runtime.${about.runtime}`)],
        [t('about.electron'), about.electron],
        [t('about.chromium'), about.chromium],
        [t('about.node'), about.node],
        [t('about.sqlite'), about.sqlite],
        [t('about.data-folder'), about.dataFolder],
      ]
    : []
  return (
    <Dialog title={t('about.title')} isOpen={isOpen} onClose={onClose}>
      <div className={styles.about}>
        <p>{t('about.what')}</p>
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p>{t('about.licence')}</p>
        <LicenceList />
      </div>
    </Dialog>
  )
}
