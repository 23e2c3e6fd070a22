import { useEffect } from 'react'
import { bridge } from './api/bridge.ts'
import { invoke } from './api/client.ts'
import { flushAll } from './form/flush.ts'

/** Saves what is typed when the window is about to close or is put away. */
export function useClosing() {
  useEffect(() => {
    const stop = bridge().on('closing', () => {
      // Some fields tell their value only when they are left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      void flushAll().then(() => invoke('app.readyToClose', {}))
    })
    const hidden = () => {
      if (document.visibilityState === 'hidden') void flushAll()
    }
    const leaving = () => void flushAll()
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('beforeunload', leaving)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('beforeunload', leaving)
    }
  }, [])
}
