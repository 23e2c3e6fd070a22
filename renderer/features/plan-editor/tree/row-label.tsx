import { useT } from '#renderer/i18n/use-t.ts'
import styles from './plan-tree.module.css'
import { titleOrText } from './title-or-text.ts'
import type { TreeRow } from './tree-rows.ts'

/** What a line of the plan list is called; an item without title shows the beginning of its text. */
export function RowLabel({ row }: { row: TreeRow }) {
  const t = useT()
  if (row.kind === 'part') return t(`plan-editor.part.${row.part}`)
  const words = titleOrText(row.node)
  return words === '' ? <span className={styles.untitled}>{t('plan-editor.tree.untitled')}</span> : words
}
