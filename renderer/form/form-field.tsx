import type { ReactNode } from 'react'
import { needToChange } from '#shared/access/call-needs.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { problemWords } from '#shared/i18n/failure-words.ts'
import { useMay } from '#renderer/ui/rights.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Contest } from './contest.tsx'
import { FieldControl, type FieldControlProps } from './field-control.tsx'
import { fieldWords } from './field-words.ts'
import { readField } from './field-value.ts'
import styles from './form.module.css'
import { cx } from '#renderer/ui/cx.ts'
import type { EntityForm } from './use-entity-form.ts'

export type FormFieldProps = {
  form: EntityForm
  name: string
  /** Other words than those of the entity. */
  label?: string
  hint?: string
  hideLabel?: boolean
  isReadOnly?: boolean
  /** Another control than that of the field's kind; it gets everything the ordinary one would get. */
  control?: ((props: FieldControlProps) => ReactNode) | undefined
}

/** One field of a self-saving form. An error shows once the field was left, and goes as soon as it is mended. */
export function FormField({ form, name, control, isReadOnly = false, ...others }: FormFieldProps) {
  const formatter = useFormatter()
  const mayChange = useMay(needToChange(form.entity.name as EntityName))
  const own = { ...others, isReadOnly: isReadOnly || !mayChange }
  const field = form.entity.fields[name]
  if (!field) return null
  const words = fieldWords(formatter, form.entity.name, name)
  const Control = control ?? FieldControl
  const broken = form.problems[name]
  return (
    <div className={cx(styles.field)} data-record={form.id} data-field={name}>
      <form.form.Field
        name={name}
        validators={{
          onChange: ({ value }) => {
            const reading = readField(field, value)
            return reading.ok ? undefined : problemWords(formatter, reading.problem)
          },
        }}
      >
        {(api) => (
          <Control
            {...words}
            {...own}
            entity={form.entity.name}
            name={name}
            field={field}
            optional={field.optional && field.kind !== 'flag'}
            value={api.state.value}
            error={errorOf(api.state.meta, broken && problemWords(formatter, broken))}
            onChange={(value) => {
              api.handleChange(value)
              form.change(name, value)
            }}
            onFocus={() => form.focus(name)}
            onBlur={() => {
              api.handleBlur()
              form.blur(name)
            }}
          />
        )}
      </form.form.Field>
      <Contest form={form} name={name} />
    </div>
  )
}

type Meta = { isBlurred: boolean; isTouched: boolean; errors: unknown[] }

// A rule over several fields may name one that nobody typed in: there it is said at once.
function errorOf({ isBlurred, isTouched, errors }: Meta, broken: string | undefined): string | undefined {
  if (isBlurred) return errors.filter(Boolean).map(String)[0] ?? broken
  return isTouched ? undefined : broken
}
