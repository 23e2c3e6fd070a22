import { useEffect } from 'react'
import { bridge } from './api/bridge.ts'
import { invoke } from './api/client.ts'
import { flushAll } from './form/flush.ts'
import { router } from './routes.tsx'

/** Saves what is typed when the window is about to close, is put away or shows another screen. */
export function useClosing() {
  useEffect(() => {
    const stop = bridge().on('closing', () => void flushAll().then(() => invoke('app.readyToClose', {})))
    // A field with the focus that goes with its screen is never left, so it tells nothing by itself.
    const stay = router.subscribe('onBeforeNavigate', () => void flushAll())
    const hidden = () => {
      if (document.visibilityState === 'hidden') void flushAll()
    }
    const leaving = () => void flushAll()
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('beforeunload', leaving)
    return () => {
      stop()
      stay()
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('beforeunload', leaving)
    }
  }, [])
}
