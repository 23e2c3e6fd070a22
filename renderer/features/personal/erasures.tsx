import { useParts } from '#renderer/api/use-parts.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ListArea } from '#renderer/ui/list-area.tsx'
import { ErasureFacts } from './erasure-facts.tsx'
import styles from './personal.module.css'

/** What was erased, when and where, so that the office can show that it did it. */
export function Erasures() {
  const { t, day } = useFormatter()
  const parts = useParts('erasure', {}, { column: 'day', direction: 'descending' })
  if (!parts.isRead) return null
  if (parts.total === 0) {
    return (
      <ListArea>
        <EmptyState icon="check" title={t('personal.erasures.empty.title')}>
          {t('personal.erasures.empty.text')}
        </EmptyState>
      </ListArea>
    )
  }
  return (
    <ListArea>
      <div className={styles.page}>
        <ul className={styles.parts}>
          {parts.rows.map((erasure) => (
            <li key={erasure.id}>
              <details>
                <summary>
                  {[day(erasure.day, 'long'), t(`erasure.kind.${erasure.kind}`), erasure.reason]
                    .filter(Boolean)
                    .join(' · ')}
                </summary>
                <ErasureFacts erasure={erasure} />
              </details>
            </li>
          ))}
        </ul>
        {parts.total > parts.rows.length && (
          <Button kind="quiet" onPress={parts.showAll}>
            {t('personal.show-all', { count: parts.total })}
          </Button>
        )}
      </div>
    </ListArea>
  )
}
