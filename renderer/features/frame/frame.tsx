import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import { AboutDialog } from './about-dialog.tsx'
import styles from './frame.module.css'
import { HelpPanel } from './help-panel.tsx'
import { Rail } from './rail.tsx'
import { SearchDialog } from './search-dialog.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { useFrameCommands } from './use-frame-commands.ts'

export type Overlay = 'search' | 'help' | 'about' | 'shortcuts' | null

/** What stands around every room: the rail, and what can be called up from anywhere. */
export function Frame() {
  const t = useT()
  const [overlay, setOverlay] = useState<Overlay>(null)
  useFrameCommands(setOverlay)
  const close = () => setOverlay(null)
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main" onClick={skip}>
        {t('app.skip-to-content')}
      </a>
      <Rail onOverlay={setOverlay} />
      <main id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <SearchDialog isOpen={overlay === 'search'} onClose={close} />
      <HelpPanel isOpen={overlay === 'help'} onClose={close} onShortcuts={() => setOverlay('shortcuts')} />
      <ShortcutsDialog isOpen={overlay === 'shortcuts'} onClose={close} />
      <AboutDialog isOpen={overlay === 'about'} onClose={close} />
    </div>
  )
}

// The address is in the hash, so the link may not change it.
function skip(event: React.MouseEvent) {
  event.preventDefault()
  document.querySelector<HTMLElement>('#main')?.focus()
}
