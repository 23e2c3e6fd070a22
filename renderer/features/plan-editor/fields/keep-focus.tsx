import { useLayoutEffect, useRef, type ReactNode } from 'react'

/**
 * Around a list whose entries change places: the browser takes the focus from an element that is moved in the page, so it
 * is given back. `order` is whatever changes with the order.
 */
export function KeepFocus({ children }: { children: ReactNode }) {
  const focused = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    if (document.activeElement === document.body && focused.current?.isConnected) focused.current.focus()
  })
  return (
    <div
      role="presentation"
      onFocus={({ target }) => {
        focused.current = target
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        // The focus went somewhere else on purpose.
        if (relatedTarget && !currentTarget.contains(relatedTarget)) focused.current = null
      }}
    >
      {children}
    </div>
  )
}
