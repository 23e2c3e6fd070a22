import { FieldError, Text } from 'react-aria-components'
import styles from './field.module.css'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'

/** The hint under the label. */
export function FieldHint({ hint }: { hint?: string | undefined }) {
  if (!hint) return null
  return (
    <Text slot="description" className={cx(styles.hint)}>
      {hint}
    </Text>
  )
}

/** The error under the control. */
export function FieldProblem({ error }: { error?: string | undefined }) {
  return (
    <FieldError className={cx(styles.error)}>
      {error && (
        <>
          <Icon name="warning" size="small" />
          {error}
        </>
      )}
    </FieldError>
  )
}
