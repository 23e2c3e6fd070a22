import { cx } from './cx.ts'
import type { GridColumn } from './number-grid-column.ts'
import styles from './number-grid.module.css'

type Props<T> = { headLabel: string; columns: readonly GridColumn<T>[]; hasEnd: boolean; endLabel: string }

/** The names of the columns, under the words they share with their neighbours. */
export function NumberGridHead<T>({ headLabel, columns, hasEnd, endLabel }: Props<T>) {
  const groups = groupsOf(columns)
  const isDouble = groups.some(({ over }) => over !== '')
  return (
    <thead>
      {isDouble && (
        <tr className={styles.over}>
          <td className={styles.corner}>{'\u00a0'}</td>
          {groups.map(({ key, over, span }) =>
            over ? (
              <th key={key} scope="colgroup" colSpan={span}>
                {over}
              </th>
            ) : (
              <td key={key} colSpan={span}>
                {'\u00a0'}
              </td>
            ),
          )}
          {hasEnd && <td>{'\u00a0'}</td>}
        </tr>
      )}
      <tr>
        <th scope="col" className={styles.corner}>
          {headLabel}
        </th>
        {columns.map(({ id, label, input }) => (
          <th key={id} scope="col" className={cx(input === 'line' && styles.words)}>
            {label}
          </th>
        ))}
        {hasEnd && (
          <th scope="col">
            <span className={styles.hidden}>{endLabel}</span>
          </th>
        )}
      </tr>
    </thead>
  )
}

function groupsOf<T>(columns: readonly GridColumn<T>[]): { key: string; over: string; span: number }[] {
  const groups: { key: string; over: string; span: number }[] = []
  for (const { id, over = '' } of columns) {
    const last = groups.at(-1)
    if (last?.over === over) last.span += 1
    else groups.push({ key: id, over, span: 1 })
  }
  return groups
}
