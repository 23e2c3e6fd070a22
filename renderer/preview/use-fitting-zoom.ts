import { useCallback, useEffect, useState, type RefObject } from 'react'

/** `fit`: as wide as the pane; else a share of the natural size. */
export type Zoom = 'fit' | number

/** The sizes offered, from 75 to 150 %. */
export const zooms: readonly number[] = [0.75, 0.9, 1, 1.25, 1.5]

const largestFit = 1.5
const smallest = 0.25

/** Gives the scale a page of a width in pixels is shown at: the one chosen, or the one at which it fills the element. */
export function useFittingZoom(element: RefObject<HTMLElement | null>, zoom: Zoom): (width: number) => number {
  const [room, setRoom] = useState(0)
  useEffect(() => {
    if (!element.current) return undefined
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return useCallback((width: number) => (zoom === 'fit' ? fitting(room, width) : zoom), [zoom, room])
}

function fitting(room: number, width: number): number {
  if (room === 0 || width === 0) return 1
  return Math.max(smallest, Math.min(largestFit, Math.floor((room / width) * 200) / 200))
}
