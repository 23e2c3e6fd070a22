import { useId, type ReactNode } from 'react'
import type { Entity } from '#shared/entity.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import type { StoredRecord } from './autosave.ts'
import { DraftOffer } from './draft-offer.tsx'
import type { FieldControlProps } from './field-control.tsx'
import { FormField } from './form-field.tsx'
import styles from './form.module.css'
import type { FormLayout, LayoutSection } from './layout.ts'
import { useEntityForm, type EntityForm as Form } from './use-entity-form.ts'

export type EntityFormProps = {
  entity: Entity
  row: StoredRecord
  layout: FormLayout
  /** Controls of single fields that need more than their kind gives. */
  controls?: Record<string, (props: FieldControlProps) => ReactNode>
  /** The fields can be read and copied, not changed. */
  isReadOnly?: boolean
}

/** The form of a stored record; it saves itself. Give it the record's id as `key`. */
export function EntityForm({ entity, ...rest }: EntityFormProps) {
  return <EntityFields {...rest} form={useEntityForm(entity, rest.row)} />
}

/** The fields of a form whose values are shown elsewhere as well, such as above it. */
export function EntityFields({
  form,
  row,
  layout,
  controls = {},
  isReadOnly = false,
}: Omit<EntityFormProps, 'entity'> & { form: Form }) {
  const fields = layout.flatMap((section) => section.fields.flat())
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <DraftOffer form={form} row={row} fields={fields} />
      {layout.map((section) => (
        <FormSection key={String(section.fields[0])} {...{ form, section, controls, isReadOnly }} />
      ))}
    </form>
  )
}

function FormSection({
  form,
  section,
  controls,
  isReadOnly,
}: {
  form: Form
  section: LayoutSection
  controls: NonNullable<EntityFormProps['controls']>
  isReadOnly: boolean
}) {
  const t = useT()
  const id = useId()
  const fields = section.fields.map((entry) =>
    typeof entry === 'string' ? (
      <FormField key={entry} {...{ form, isReadOnly }} name={entry} control={controls[entry]} />
    ) : (
      <div key={entry.join()} className={styles.beside}>
        {entry.map((name) => (
          <FormField key={name} {...{ form, isReadOnly }} name={name} control={controls[name]} />
        ))}
      </div>
    ),
  )
  if (!section.title) return <div className={styles.section}>{fields}</div>
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{plain(t, section.title)}</h2>
      {section.hint && <p className={styles.hint}>{plain(t, section.hint)}</p>}
      {fields}
    </section>
  )
}

// Headings take no parameters; the key alone cannot tell the compiler so.
function plain(t: ReturnType<typeof useT>, key: NonNullable<LayoutSection['title']>): string {
  return (t as (key: string) => string)(key)
}
