import { useRef } from 'react'
import { Popover } from 'react-aria-components'
import { cx } from './cx.ts'
import { MenuList, type MenuCommand } from './menu-list.tsx'
import { useAllowed } from './rights.ts'
import styles from './popover.module.css'

/** Where in the window a menu was asked for, in CSS pixels. */
export type Spot = { x: number; y: number }

/** The commands for what the pointer is on, where the right button or the menu key asked for them. */
export function PointerMenu({
  label,
  commands,
  at,
  onClose,
}: {
  label: string
  commands: readonly MenuCommand[]
  at: Spot | null
  onClose: () => void
}) {
  const isEmpty = useAllowed(commands).length === 0
  const spot = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={spot} className={styles.spot} aria-hidden="true" style={{ top: at?.y ?? 0, left: at?.x ?? 0 }} />
      <Popover
        className={cx(styles.popover)}
        aria-label={label}
        placement="bottom start"
        triggerRef={spot}
        isOpen={at !== null && !isEmpty}
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        <MenuList label={label} commands={commands} onClose={onClose} />
      </Popover>
    </>
  )
}
