import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import styles from './tooltip.module.css'
import { cx } from './cx.ts'
import { Shortcut } from './shortcut.tsx'

/** The words of a button that shows only an icon, and its keys. */
export function Tooltip({ words, shortcut, children }: { words: string; shortcut?: string; children: ReactElement }) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <AriaTooltip className={cx(styles.tooltip)} offset={6}>
        {words}
        {shortcut && <Shortcut keys={shortcut} />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
