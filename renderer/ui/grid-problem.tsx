import { Icon } from './icon.tsx'
import styles from './number-grid.module.css'

/** What is wrong with a cell of a grid, said below it; the name tells which cell where it is not the one in use. */
export function GridProblem({ name, words }: { name?: string; words: string }) {
  return (
    <span className={styles.problem}>
      <Icon name="warning" size="small" />
      {name === undefined ? words : `${name}: ${words}`}
    </span>
  )
}
