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

/**
 * Runs a command when its keys are pressed anywhere in the window, unless a dialog is open. Of several shortcuts the
 * command is told which it was.
 */
export function useShortcut(
  keys: string | readonly string[],
  run: (pressed: string) => void,
  { inFields = false, isDisabled = false, comesFirst = false }: Options = {},
) {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  const all = [keys].flat().join(' ')
  useEffect(() => {
    if (isDisabled) return undefined
    function pressed(event: KeyboardEvent) {
      const shortcut = event.defaultPrevented ? undefined : all.split(' ').find((one) => isShortcut(event, one))
      if (shortcut === undefined) return
      if ((!inFields && isTyping(event.target)) || document.querySelector('[role="dialog"][data-modal]')) return
      event.preventDefault()
      if (comesFirst) event.stopPropagation()
      latest.current(shortcut)
    }
    window.addEventListener('keydown', pressed, { capture: comesFirst })
    return () => window.removeEventListener('keydown', pressed, { capture: comesFirst })
  }, [all, inFields, isDisabled, comesFirst])
}
