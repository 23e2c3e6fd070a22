import { useNavigate } from '@tanstack/react-router'
import { useCall } from '#renderer/api/queries.ts'
import { useMay } from '#renderer/ui/rights.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Page } from '#renderer/ui/page.tsx'
import { Automatic } from './automatic.tsx'
import { AuditPart } from './audit-part.tsx'
import styles from './backup.module.css'
import { Handover } from './handover.tsx'
import { LastBackup } from './last-backup.tsx'
import { Proof } from './proof.tsx'
import { Protection } from './protection.tsx'
import { RestorePart } from './restore-part.tsx'

/** Backups of the office: making one, how they are locked, whether they work, and the way back from them. */
export function BackupPage() {
  const t = useT()
  const navigate = useNavigate()
  const mayAdminister = useMay('administer')
  const room = useCall('backup.state', {}, { isVital: true }).data
  return (
    <Page title={t('backup.title')}>
      {room && (
        <div className={styles.column}>
          <p className={styles.intro}>{t('backup.intro')}</p>
          {room.protection === 'undecided' ? <Protection room={room} /> : <LastBackup room={room} />}
          {room.protection !== 'undecided' && <Automatic room={room} />}
          {room.last && <Proof room={room} />}
          {mayAdminister && <RestorePart room={room} onRestored={() => void navigate({ to: '/plans' })} />}
          {room.protection !== 'undecided' && <Handover />}
          {mayAdminister && room.protection !== 'undecided' && <Protection room={room} />}
          {mayAdminister && <AuditPart />}
        </div>
      )}
    </Page>
  )
}
