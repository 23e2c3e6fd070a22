import { useEffect, useRef, useState } from 'react'
import { registerFlush } from '#renderer/form/flush.ts'
import { sameValue } from '#renderer/form/same-value.ts'
import { createTypingTimer, type TypingTimer } from '#renderer/form/typing-timer.ts'

type Options<T> = {
  stored: T
  /** What was typed as it is stored. */
  clean: (typed: T) => T
  /** Gives whether it worked; what could not be stored stays in the field. */
  store: (value: T) => Promise<boolean>
  /** Half typed this would do harm; it is stored once the field is left. */
  waits: (value: T) => boolean
}

/** How long a person must pause before what is typed is stored, milliseconds. */
const pause = 600

/** A field of several records at once. It is stored while it is typed in, and tidied when it is left. */
export function useSharedField<T>({ stored, clean, store, waits }: Options<T>) {
  const [typed, setTyped] = useState<T | null>(null)
  const sent = useRef<T | null>(null)
  const running = useRef<Promise<unknown>>(Promise.resolve())

  async function save(isLeft: boolean) {
    if (typed === null) return
    const next = clean(typed)
    if (!sameValue(next, stored) && !sameValue(next, sent.current)) {
      sent.current = next
      const storing = store(next)
      running.current = storing
      if (!(await storing)) {
        sent.current = null
        return
      }
    }
    if (isLeft) setTyped((now) => (now === typed ? null : now))
  }

  const latest = useRef({ save, isEarly: (): boolean => false })
  useEffect(() => {
    latest.current = { save, isEarly: () => typed !== null && !waits(clean(typed)) }
  })
  const timer = useRef<TypingTimer>(null)
  useEffect(() => {
    // One request at a time: each needs the revisions the one before it left.
    const early = createTypingTimer(() => {
      void running.current.then(() => (latest.current.isEarly() ? latest.current.save(false) : undefined))
    }, pause)
    timer.current = early
    const unregister = registerFlush(() => latest.current.save(false))
    return () => {
      early.stop()
      void latest.current.save(false).then(unregister)
    }
  }, [])

  return {
    value: typed ?? stored,
    onChange: (value: T) => {
      sent.current = null
      setTyped(() => value)
      timer.current?.typed()
    },
    onBlur: () => {
      timer.current?.stop()
      void running.current.then(() => latest.current.save(true))
    },
  }
}
