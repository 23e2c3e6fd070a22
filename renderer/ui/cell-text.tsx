import styles from './data-table.module.css'

/** The words of a cell, with a smaller line below. What is too long ends in an ellipsis and is shown whole on pointing or focus. */
export function CellText({ text, second }: { text: string; second?: string | null | undefined }) {
  if (second === undefined) {
    return (
      <span className={styles.text} title={text}>
        {text}
      </span>
    )
  }
  return (
    <span className={styles.lines}>
      <span className={styles.text} title={text}>
        {text}
      </span>
      {second && (
        <span className={styles.second} title={second}>
          {second}
        </span>
      )}
    </span>
  )
}
