import { useEffect, useRef, type RefObject } from 'react'

/**
 * Text that is pasted while an element has the focus that no text can be typed into. Chromium tells only the page of it, not
 * the element.
 */
export function usePastedText(element: RefObject<HTMLElement | null>, onPaste: (text: string) => void) {
  const latest = useRef(onPaste)
  useEffect(() => {
    latest.current = onPaste
  })
  useEffect(() => {
    function pasted(event: ClipboardEvent) {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (document.activeElement !== element.current || text.trim() === '') return
      event.preventDefault()
      latest.current(text)
    }
    document.addEventListener('paste', pasted)
    return () => document.removeEventListener('paste', pasted)
  }, [element])
}
