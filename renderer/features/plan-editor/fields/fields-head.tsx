import styles from './fields.module.css'

/** The heading of the fields, with the mark that the item carries in the document. */
export function FieldsHead({ title, marker = '' }: { title: string; marker?: string }) {
  return (
    <header className={styles.head}>
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
