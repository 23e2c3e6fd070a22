import styles from './fields.module.css'

/** The heading of the fields, with the item's level in the plan and the mark it carries in the document. */
export function FieldsHead({ title, level = '', marker = '' }: { title: string; level?: string; marker?: string }) {
  return (
    <header className={styles.head}>
      {level !== '' && <p className={styles.level}>{level}</p>}
      {marker !== '' && (
        <span className={styles.marker} aria-hidden="true">
          {marker}
        </span>
      )}
      {/* F6 leads here from the other areas of the window. */}
      <h2 tabIndex={-1}>{title}</h2>
    </header>
  )
}
