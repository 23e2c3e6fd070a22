import { useEffect, useRef, type ReactNode } from 'react'
import { problemWords } from '#shared/i18n/failure-words.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ErrorSummary } from '#renderer/ui/error-summary.tsx'
import { cx } from '#renderer/ui/cx.ts'
import { focusFieldNear } from '#renderer/ui/focus-field.ts'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { FieldControl, type FieldControlProps } from './field-control.tsx'
import { fieldWords } from './field-words.ts'
import styles from './form.module.css'
import type { SubmitForm as Form, SubmitField } from './use-submit-form.ts'

export type SubmitFormProps = {
  form: Form
  /** The words of the button that sends. */
  action: string
  onCancel?: () => void
  controls?: Record<string, (props: FieldControlProps) => ReactNode>
  onValue?: (name: string, value: unknown) => void
  /** Puts the focus into the first field, for a form that was just called up. */
  startsAtFirst?: boolean
}

/** The fields of a form with its summary of problems and its button. */
export function SubmitForm({ form, action, onCancel, controls = {}, onValue, startsAtFirst = false }: SubmitFormProps) {
  const formatter = useFormatter()
  const labelOf = (field: SubmitField) => field.label ?? fieldWords(formatter, field.entity, field.name).label
  const entries = form.problems.map((problem) => {
    const field = form.fields.find((one) => one.name === problem.path)
    const words = problemWords(formatter, problem)
    return { field: problem.path, words: field ? `${labelOf(field)}: ${words}` : words }
  })
  const element = useRef<HTMLFormElement>(null)
  const first = form.fields[0]?.name
  useEffect(() => {
    if (startsAtFirst && first) focusFieldNear(element.current, first)
  }, [startsAtFirst, first])
  return (
    <form
      ref={element}
      className={styles.submit}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.send()
      }}
    >
      <ErrorSummary entries={entries} attempt={form.attempt} />
      {form.failure && <FailureNotice failure={form.failure} />}
      <div className={styles.grid}>
        {form.fields.map((field) => (
          <SubmitFieldView key={field.name} {...{ form, field, control: controls[field.name], onValue }} />
        ))}
      </div>
      <div className={styles.actions}>
        <Button type="submit" kind="primary" isDisabled={form.isSending}>
          {action}
        </Button>
        {onCancel && <Button onPress={onCancel}>{formatter.t('app.cancel')}</Button>}
      </div>
    </form>
  )
}

function SubmitFieldView({
  form,
  field,
  control,
  onValue,
}: {
  form: Form
  field: SubmitField
  control: ((props: FieldControlProps) => ReactNode) | undefined
  onValue: ((name: string, value: unknown) => void) | undefined
}) {
  const formatter = useFormatter()
  const words = fieldWords(formatter, field.entity, field.name)
  const problem = form.problems.find((one) => one.path === field.name)
  const Control = control ?? FieldControl
  return (
    <div data-field={field.name} className={cx(field.half && styles.half)}>
      <form.form.Field name={field.name}>
        {(api) => (
          <Control
            label={field.label ?? words.label}
            hint={field.hint ?? words.hint}
            entity={field.entity}
            name={field.name}
            field={field.field}
            optional={field.field.optional}
            value={api.state.value}
            error={problem && problemWords(formatter, problem)}
            onChange={(value) => {
              api.handleChange(value)
              form.changed(field.name, value)
              onValue?.(field.name, value)
            }}
            onBlur={api.handleBlur}
            onFocus={() => undefined}
          />
        )}
      </form.form.Field>
    </div>
  )
}
