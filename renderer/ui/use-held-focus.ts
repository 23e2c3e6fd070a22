import { useRef, type FocusEvent, type RefObject } from 'react'

const controls =
  'button:not([disabled]), a[href], input:not([type="hidden"], [disabled]), textarea, [contenteditable="true"]'

export type HeldFocus = {
  /** The element that has the focus here, also after it was taken out of the page; null when the focus is elsewhere. */
  held: RefObject<HTMLElement | null>
  forget: () => void
  /** For the element around all this. */
  watch: { onFocus: (event: FocusEvent) => void; onBlur: (event: FocusEvent) => void }
}

/**
 * Remembers which element of a part of the page has the focus. A pressed button may go with its row, or be moved with it,
 * and the browser then drops the focus: React tells of neither, so what is remembered here was not left on purpose.
 */
export function useHeldFocus(): HeldFocus {
  const held = useRef<HTMLElement | null>(null)
  return {
    held,
    forget: () => {
      held.current = null
    },
    watch: {
      onFocus: ({ target }) => {
        held.current = target instanceof HTMLElement ? target : null
      },
      onBlur: ({ relatedTarget }) => {
        // Another window that comes to the front takes no focus inside this one.
        if (relatedTarget || isFocusLost()) held.current = null
      },
    },
  }
}

/** Whether no element of the page has the focus. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** What can be reached with the Tab key or pressed inside an element. */
export function controlsIn(element: Element | null | undefined): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>(controls) ?? [])]
}
