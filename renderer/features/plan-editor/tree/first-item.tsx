import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import styles from './plan-tree.module.css'

/** What stands in the list of a plan that has no items yet: how it begins. */
export function FirstItem({ onAdd, onPaste }: { onAdd: () => void; onPaste: () => void }) {
  const t = useT()
  return (
    <div className={styles.first}>
      <p>{t('plan-editor.tree.empty')}</p>
      <Button kind="primary" size="small" icon="plus" need="write" onPress={onAdd}>
        {t('plan-editor.tree.first')}
      </Button>
      <Button size="small" need="write" onPress={onPaste}>
        {t('plan-editor.paste.title')}
      </Button>
    </div>
  )
}
