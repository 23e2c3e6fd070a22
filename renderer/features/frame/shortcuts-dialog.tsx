import { useT } from '#renderer/i18n/use-t.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { keyNames } from '#renderer/ui/key-names.ts'
import { shortcutList } from './shortcut-list.ts'
import styles from './shortcuts-dialog.module.css'

/** Every shortcut there is. */
export function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useT()
  // None of these messages takes a parameter.
  const words = t as (key: string) => string
  return (
    <Dialog title={t('app.shortcuts')} isOpen={isOpen} onClose={onClose} size="wide" isText>
      <div className={styles.groups}>
        {shortcutList.map((group) => (
          <section key={group.place}>
            <h3>{words(group.place)}</h3>
            <dl className={styles.list}>
              {group.keys.map(([keys, key]) => (
                <div key={keys} className={styles.row}>
                  <dt>{words(key)}</dt>
                  <dd>
                    <kbd>{keyNames(keys).join(' ')}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
