import type { Directive } from '#shared/entities/directive.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { DirectiveStatus } from '#renderer/records/directive-status.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import styles from './citations.module.css'

/** Whether a directive is in force, within what it was issued, and when that was last looked at. */
export function DirectiveFacts({ directive }: { directive: Directive }) {
  const { t, day } = useFormatter()
  const { family, checkedOn } = directive
  return (
    <div className={styles.facts}>
      <DirectiveStatus directive={directive} />
      <Chip>{t(`directive.family.${family}`)}</Chip>
      {checkedOn && (
        <span>
          {t('directive.checkedOn')} {day(checkedOn, 'short')}
        </span>
      )}
    </div>
  )
}
