import type { ReactNode } from 'react'
import { Button } from '#renderer/ui/button.tsx'
import styles from './setup.module.css'

/** The way back to the step before, at the head of the screen. */
export function SetupBack({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <div className={styles.back}>
      <Button kind="quiet" icon="left" onPress={onPress}>
        {children}
      </Button>
    </div>
  )
}
