import { VisuallyHidden } from 'react-aria-components'
import { useT } from '#renderer/i18n/use-t.ts'
import { Icon } from '#renderer/ui/icon.tsx'
import { warningsOf } from './node-warnings.ts'
import styles from './plan-tree.module.css'
import type { TreeRow } from './tree-rows.ts'

/** The end of a line: how many there are, or what a person should still look at, in words for whoever asks. */
export function RowEnd({ row, count }: { row: TreeRow; count: number | undefined }) {
  const t = useT()
  if (row.kind === 'part') return count === undefined ? null : <span className={styles.count}>{count}</span>
  const words = warningsOf(row.node)
    .map((warning) => t(`plan-editor.warning.${warning}`))
    .join('. ')
  if (words === '') return null
  return (
    <span className={styles.warning} title={words}>
      <Icon name="warning" size="small" />
      <VisuallyHidden elementType="span">{words}</VisuallyHidden>
    </span>
  )
}
