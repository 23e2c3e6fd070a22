import { useEffect, useRef } from 'react'
import { isShortcut } from './key-names.ts'
import { isTyping } from './is-typing.ts'

type Options = {
  /** Also while a text field has the focus; without it the field keeps its own meaning of the keys. */
  inFields?: boolean
  isDisabled?: boolean
}

/** Runs a command when its keys are pressed anywhere in the window, unless a dialog is open. */
export function useShortcut(keys: string, run: () => void, { inFields = false, isDisabled = false }: Options = {}) {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (isDisabled) return undefined
    function pressed(event: KeyboardEvent) {
      if (event.defaultPrevented || !isShortcut(event, keys)) return
      if ((!inFields && isTyping(event.target)) || document.querySelector('[role="dialog"][data-modal]')) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [keys, inFields, isDisabled])
}
