import { useEffect, useRef, useState } from 'react'
import { registerFlush } from '#renderer/form/flush.ts'
import { sameValue } from '#renderer/form/same-value.ts'

type Options<T> = {
  stored: T
  /** What was typed as it is stored. */
  clean: (typed: T) => T
  /** Gives whether it worked; what could not be stored stays in the field. */
  store: (value: T) => Promise<boolean>
}

/** A field that is stored when it is left, or earlier when the window closes or everything typed must be stored. */
export function useToldWhenLeft<T>({ stored, clean, store }: Options<T>) {
  const [typed, setTyped] = useState<T | null>(null)
  const sent = useRef<T | null>(null)

  async function save(isLeft: boolean) {
    if (typed === null) return
    const next = clean(typed)
    if (!sameValue(next, stored) && !sameValue(next, sent.current)) {
      sent.current = next
      if (!(await store(next))) {
        sent.current = null
        return
      }
    }
    if (isLeft) setTyped((now) => (now === typed ? null : now))
  }

  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    const unregister = registerFlush(() => latest.current(false))
    return () => void latest.current(false).then(unregister)
  }, [])

  return {
    value: typed ?? stored,
    onChange: (value: T) => {
      sent.current = null
      setTyped(() => value)
    },
    onBlur: () => void save(true),
  }
}
