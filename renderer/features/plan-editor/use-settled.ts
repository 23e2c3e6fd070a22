import { useEffect, useRef, useState } from 'react'

/**
 * A value that follows at once when it changes now and then, and only at the end when it changes quickly one after the
 * other (`pause` milliseconds or less between), as when an arrow key is held down.
 */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value)
  const last = useRef(0)
  useEffect(() => {
    const quick = performance.now() - last.current <= pause
    last.current = performance.now()
    const timer = setTimeout(() => setSettled(value), quick ? pause : 0)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}
