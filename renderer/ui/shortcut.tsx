import styles from './shortcut.module.css'
import { keyNames } from './key-names.ts'

/** A shortcut such as `Mod+K`, shown as keys. Decoration: the command itself carries `aria-keyshortcuts`. */
export function Shortcut({ keys }: { keys: string }) {
  return (
    <kbd className={styles.keys} aria-hidden="true">
      {keyNames(keys).join(' ')}
    </kbd>
  )
}
