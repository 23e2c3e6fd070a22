import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import styles from './tabs.module.css'
import { cx } from './cx.ts'

export type TabItem = { id: string; label: string; content: ReactNode }

/** A few views of one thing. The chosen one belongs in the address, so that going back works. */
export function Tabs({
  label,
  items,
  value,
  onChange,
  isWhole = false,
}: {
  label: string
  items: readonly TabItem[]
  value: string
  onChange: (id: string) => void
  /** The tabs take the whole page, and what they show stands at its edges. */
  isWhole?: boolean
}) {
  return (
    <AriaTabs
      className={cx(styles.tabs, isWhole && styles.whole)}
      selectedKey={value}
      onSelectionChange={(key) => onChange(String(key))}
    >
      <TabList className={cx(styles.list)} aria-label={label}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={cx(styles.tab)}>
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={cx(styles.panel)}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
