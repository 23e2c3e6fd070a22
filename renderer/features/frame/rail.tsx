import { Link, useLocation } from '@tanstack/react-router'
import { useCall } from '#renderer/api/queries.ts'
import { useAppState } from '#renderer/api/use-app-state.ts'
import { useIdentity } from '#renderer/api/use-office.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import { ariaKeys } from '#renderer/ui/key-names.ts'
import { Button } from '#renderer/ui/button.tsx'
import { commandKeys } from '#renderer/ui/shortcut-keys.ts'
import { ProfileFoot } from './profile-foot.tsx'
import type { Overlay } from './overlay.ts'
import styles from './rail.module.css'
import { rooms } from './rooms.ts'
import { SampleNotice } from './sample-notice.tsx'

/** The left rail: whose office this is, its rooms, and help. */
export function Rail({ onOverlay }: { onOverlay: (overlay: Overlay) => void }) {
  const t = useT()
  const path = useLocation({ select: (location) => location.pathname })
  const state = useAppState()
  const identity = useIdentity()
  const isDue = useCall('backup.state', {}, { enabled: state?.open === 'own' }).data?.due
  return (
    <div className={styles.rail}>
      <header className={styles.office}>
        <b>{identity?.name ?? t('app.name')}</b>
        {identity && <span>{identity.parentLines.join(' ') || identity.place}</span>}
      </header>
      <nav className={styles.rooms} aria-label={t('app.rail')}>
        {rooms.map((room) => (
          <Link
            key={room.id}
            to={room.to}
            className={styles.room}
            {...(room.shortcut && { 'aria-keyshortcuts': ariaKeys(room.shortcut) })}
            {...(path.startsWith(`/${room.id}`) ? { 'aria-current': 'page' as const } : {})}
          >
            <Icon name={room.icon} />
            <span>{t(room.label)}</span>
            {room.id === 'backup' && isDue && <Chip tone="warn">{t('backup.due.chip')}</Chip>}
          </Link>
        ))}
      </nav>
      <div className={styles.foot}>
        <ProfileFoot />
        {state?.open && state.open !== 'own' && <SampleNotice hasOwn={state.hasOwn} />}
        <div className={styles.help}>
          <Button kind="quiet" size="small" icon="help" shortcut={commandKeys.help} onPress={() => onOverlay('help')}>
            {t('app.help')}
          </Button>
        </div>
      </div>
    </div>
  )
}
