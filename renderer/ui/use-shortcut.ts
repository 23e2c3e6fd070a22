import { useEffect, useRef } from 'react'
import { isShortcut } from './key-names.ts'
import { isTyping } from './is-typing.ts'

type Options = {
  /** Also while a text field has the focus; without it the field keeps its own meaning of the keys. */
  inFields?: boolean
  isDisabled?: boolean
  /** Before anything else in the window hears of the keys. */
  comesFirst?: boolean
}

/** Runs a command when its keys are pressed anywhere in the window, unless a dialog is open. */
export function useShortcut(
  keys: string,
  run: () => void,
  { inFields = false, isDisabled = false, comesFirst = false }: Options = {},
) {
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
      if (comesFirst) event.stopPropagation()
      latest.current()
    }
    window.addEventListener('keydown', pressed, { capture: comesFirst })
    return () => window.removeEventListener('keydown', pressed, { capture: comesFirst })
  }, [keys, inFields, isDisabled, comesFirst])
}
