import type { KeyboardEvent, PointerEvent } from 'react'
import styles from './panes.module.css'

export type DividerProps = {
  label: string
  /** Width of the pane it belongs to, pixels. */
  value: number
  limits: { least: number; most: number }
  /** The pane stands on its right. */
  isReversed?: boolean
  onChange: (width: number) => void
}

const step = 16

/** The line between two panes. It is dragged, or moved with the arrow keys. */
export function Divider({ label, value, limits, isReversed = false, onChange }: DividerProps) {
  const sign = isReversed ? -1 : 1

  function pressed(event: KeyboardEvent) {
    const widths: Record<string, number> = {
      ArrowLeft: value - step * sign,
      ArrowRight: value + step * sign,
      Home: limits.least,
      End: limits.most,
    }
    const width = widths[event.key]
    if (width === undefined) return
    event.preventDefault()
    onChange(width)
  }

  function grabbed(event: PointerEvent<HTMLDivElement>) {
    const { currentTarget, pointerId, clientX } = event
    const move = (moved: globalThis.PointerEvent) => onChange(value + (moved.clientX - clientX) * sign)
    currentTarget.setPointerCapture(pointerId)
    currentTarget.addEventListener('pointermove', move)
    currentTarget.addEventListener('lostpointercapture', () => currentTarget.removeEventListener('pointermove', move), {
      once: true,
    })
  }

  // A separator that can be moved takes the focus (ARIA 1.2); no HTML element does.
  // oxlint-disable jsx-a11y/prefer-tag-over-role
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={limits.least}
      aria-valuemax={limits.most}
      tabIndex={0}
      className={styles.divider}
      onKeyDown={pressed}
      onPointerDown={grabbed}
    />
  )
}
