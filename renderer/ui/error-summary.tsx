import { useEffect, useId, useRef } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import styles from './error-summary.module.css'
import { focusFieldNear } from './focus-field.ts'
import { LinkButton } from './link-button.tsx'

export type SummaryEntry = { field: string; words: string }

/**
 * All that must be mended before a form can be saved. Takes the focus when it appears (raise `attempt` to do so again);
 * each entry leads to its field, which stands in the same form in an element with `data-field`.
 */
export function ErrorSummary({ entries, attempt }: { entries: readonly SummaryEntry[]; attempt: number }) {
  const t = useT()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const isShown = entries.length > 0
  useEffect(() => {
    if (isShown && attempt > 0) box.current?.focus()
  }, [isShown, attempt])
  if (!isShown) return null
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{t('app.problems')}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.field}>
            <LinkButton onPress={() => focusFieldNear(box.current, entry.field)}>{entry.words}</LinkButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
