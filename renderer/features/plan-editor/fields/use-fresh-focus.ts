import { useRef } from 'react'

/** Puts the focus into the first field of an entry that was just made, as soon as it is on the screen. */
export function useFreshFocus() {
  const expected = useRef<string | null>(null)
  const elements = useRef(new Map<string, HTMLElement>())

  function focus(id: string): boolean {
    const field = elements.current.get(id)?.querySelector<HTMLElement>('input, textarea')
    field?.focus()
    return field !== undefined && field !== null
  }

  return {
    /** This entry takes the focus, now or when it comes. */
    expect(id: string) {
      if (!focus(id)) expected.current = id
    },
    /** For the element of each entry. */
    ref: (id: string) => (element: HTMLElement | null) => {
      if (!element) {
        elements.current.delete(id)
        return
      }
      elements.current.set(id, element)
      if (expected.current === id && focus(id)) expected.current = null
    },
  }
}
