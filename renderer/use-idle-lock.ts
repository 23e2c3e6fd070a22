import { useEffect } from 'react'
import { useAccess } from './api/use-access.ts'
import { lockScreen } from './form/lock-screen.ts'
import { useSayFailure } from './form/say-failure.ts'

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
const lookEvery = 5_000

/** Locks the screen with Alt+L, and after the office's time without a key or a movement. What is typed is stored first. */
export function useIdleLock(): void {
  const { profiles, idleMinutes } = useAccess()
  const fail = useSayFailure()
  const isUsed = profiles.length > 0
  useEffect(() => {
    if (!isUsed) return undefined
    let last = Date.now()
    const lock = () => void lockScreen().catch(fail)
    const isOver = () => idleMinutes > 0 && Date.now() - last >= idleMinutes * 60_000
    const look = () => isOver() && lock()
    // A PC that slept is woken by a movement, before the timer looks: the time away counts all the same.
    const seen = () => {
      if (isOver()) lock()
      else last = Date.now()
    }
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyL') return
      event.preventDefault()
      lock()
    }
    const timer = setInterval(look, lookEvery)
    for (const sign of signs) window.addEventListener(sign, seen, { capture: true, passive: true })
    // Also over a dialog, whose keys other shortcuts leave alone.
    window.addEventListener('keydown', pressed, { capture: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, seen, { capture: true })
      window.removeEventListener('keydown', pressed, { capture: true })
    }
  }, [isUsed, idleMinutes, fail])
}
