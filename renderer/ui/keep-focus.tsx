import { useLayoutEffect, useRef, type FocusEvent, type ReactNode } from 'react'
import { controlsIn, isFocusLost, useHeldFocus } from './use-held-focus.ts'

const entries = '[data-entry]'

type Place = { group: Element | null; entry: number; control: number }

/**
 * Around lists whose entries (marked `data-entry`) are moved and removed with buttons of their own. An entry that was moved
 * keeps the focus; when one goes, the same button of the entry in its place gets it, else what stands near.
 */
export function KeepFocus({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const place = useRef<Place>({ group: null, entry: 0, control: 0 })
  const { held, watch } = useHeldFocus()

  function entered(event: FocusEvent) {
    watch.onFocus(event)
    const entry = event.target.closest(entries)
    place.current = {
      group: entry?.parentElement ?? null,
      entry: entriesOf(entry?.parentElement).findIndex((one) => one === entry),
      control: controlsIn(entry).findIndex((one) => one === event.target),
    }
  }

  useLayoutEffect(() => {
    if (!held.current || !isFocusLost()) return
    const next = held.current.isConnected ? held.current : near(place.current, box.current)
    next?.focus()
  })

  return (
    <div ref={box} role="presentation" onFocus={entered} onBlur={watch.onBlur}>
      {children}
    </div>
  )
}

function near({ group, entry, control }: Place, box: Element | null): HTMLElement | undefined {
  const rest = entriesOf(group?.isConnected ? group : box)
  const inPlace = controlsIn(rest[Math.min(entry, rest.length - 1)])
  const around = [group?.isConnected ? group.closest('section') : null, box, box?.parentElement]
  return inPlace[control] ?? inPlace.at(-1) ?? around.flatMap(controlsIn)[0]
}

function entriesOf(group: Element | null | undefined): Element[] {
  return [...(group?.querySelectorAll(entries) ?? [])]
}
