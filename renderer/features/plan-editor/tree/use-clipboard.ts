import { useEffect, useRef, type RefObject } from 'react'

type Clipboard = { onPaste: (text: string) => void; onCopy: () => string }

/**
 * Pasting and copying while an element has the focus that no text can be typed into. Chromium tells only the page of it, not
 * the element. Selected text elsewhere is copied as always.
 */
export function useClipboard(element: RefObject<HTMLElement | null>, clipboard: Clipboard) {
  const latest = useRef(clipboard)
  useEffect(() => {
    latest.current = clipboard
  })
  useEffect(() => {
    const isOurs = () => document.activeElement === element.current
    function pasted(event: ClipboardEvent) {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!isOurs() || text.trim() === '') return
      event.preventDefault()
      latest.current.onPaste(text)
    }
    function copied(event: ClipboardEvent) {
      if (!isOurs() || window.getSelection()?.isCollapsed === false) return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', latest.current.onCopy())
    }
    document.addEventListener('paste', pasted)
    document.addEventListener('copy', copied)
    return () => {
      document.removeEventListener('paste', pasted)
      document.removeEventListener('copy', copied)
    }
  }, [element])
}
