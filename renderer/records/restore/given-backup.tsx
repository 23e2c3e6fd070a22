import { useEffect, useEffectEvent } from 'react'
import { bridge } from '#renderer/api/bridge.ts'
import { commandKeys } from '#renderer/ui/shortcut-keys.ts'
import { useShortcut } from '#renderer/ui/use-shortcut.ts'
import { RestoreDialog } from './restore-dialog.tsx'
import { useRestore } from './use-restore.ts'

const ending = '.equiplan'

/**
 * A backup that comes from outside, whatever screen stands: by a double-click, dropped on the window, or chosen from the
 * menu. Before anything changes, what is in it is shown.
 */
export function GivenBackup({ onRestored }: { onRestored: () => void }) {
  const restore = useRestore(onRestored)
  const takeGiven = useEffectEvent(restore.takeGiven)
  const choose = useEffectEvent(restore.choose)
  const takeFile = useEffectEvent(async (file: File) => {
    const [handle] = await bridge().drop([file])
    if (handle !== undefined) restore.takeDropped(handle)
  })
  useShortcut(commandKeys.restore, restore.choose, { inFields: true })

  useEffect(() => {
    takeGiven()
    const stopGiven = bridge().on('given', () => takeGiven())
    const stopMenu = bridge().on('menu', ({ command }) => command === 'restore' && choose())
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('dragover', letDrop, { signal })
    document.addEventListener(
      'drop',
      (event) => {
        // Files of evidence have places of their own.
        if (event.defaultPrevented) return
        const file = [...(event.dataTransfer?.files ?? [])].find(({ name }) => name.toLowerCase().endsWith(ending))
        if (!file) return
        event.preventDefault()
        void takeFile(file)
      },
      { signal },
    )
    return () => {
      stopGiven()
      stopMenu()
      stop.abort()
    }
  }, [])

  return <RestoreDialog restore={restore} />
}

function letDrop(event: DragEvent) {
  if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return
  event.preventDefault()
  event.dataTransfer.dropEffect = 'copy'
}
