import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import { loadLater } from '#renderer/ui/load-later.tsx'
import { DamageNotice } from './damage-notice.tsx'
import styles from './frame.module.css'
import type { Overlay } from './overlay.ts'
import { ReadingNotice } from './reading-notice.tsx'
import { Rail } from './rail.tsx'
import { useFrameCommands } from './use-frame-commands.ts'
import { useOfficeNews } from './use-office-news.ts'

const Overlays = loadLater(async () => (await import('./overlays.tsx')).Overlays)

/** What stands around every room: the rail, and what can be called up from anywhere. */
export function Frame() {
  const t = useT()
  const [overlay, setOverlay] = useState<Overlay>(null)
  const [hasBeenUsed, setUsed] = useState(false)
  if (overlay && !hasBeenUsed) setUsed(true)
  useFrameCommands(setOverlay)
  useOfficeNews()
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main" onClick={skip}>
        {t('app.skip-to-content')}
      </a>
      <Rail onOverlay={setOverlay} />
      <main id="main" className={styles.main} tabIndex={-1}>
        <DamageNotice />
        <ReadingNotice />
        <Outlet />
      </main>
      {hasBeenUsed && <Overlays overlay={overlay} onShow={setOverlay} />}
    </div>
  )
}

// The address is in the hash, so the link may not change it.
function skip(event: React.MouseEvent) {
  event.preventDefault()
  document.querySelector<HTMLElement>('#main')?.focus()
}
