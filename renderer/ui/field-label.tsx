import { Label, VisuallyHidden } from 'react-aria-components'
import styles from './field.module.css'
import { cx } from './cx.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import type { FieldFrame } from './field-frame.ts'

/** The label above a control, wired to it by the React Aria field around it. */
export function FieldLabel({ label, optional, hideLabel }: Pick<FieldFrame, 'label' | 'optional' | 'hideLabel'>) {
  const t = useT()
  const words = (
    <Label className={cx(styles.label)}>
      {label}
      {optional && <span className={styles.optional}> {t('app.optional')}</span>}
    </Label>
  )
  return hideLabel ? <VisuallyHidden>{words}</VisuallyHidden> : words
}
