import { AboutDialog } from './about-dialog.tsx'
import { HelpPanel } from './help-panel.tsx'
import type { Overlay } from './overlay.ts'
import { SearchDialog } from './search-dialog.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'

/** What can be called up over any room. */
export function Overlays({ overlay, onShow }: { overlay: Overlay; onShow: (overlay: Overlay) => void }) {
  const close = () => onShow(null)
  return (
    <>
      <SearchDialog isOpen={overlay === 'search'} onClose={close} />
      <HelpPanel isOpen={overlay === 'help'} onClose={close} onShortcuts={() => onShow('shortcuts')} />
      <ShortcutsDialog isOpen={overlay === 'shortcuts'} onClose={close} />
      <AboutDialog isOpen={overlay === 'about'} onClose={close} />
    </>
  )
}
