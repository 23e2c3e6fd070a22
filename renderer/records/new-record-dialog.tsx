import type { ReactNode } from 'react'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Entity } from '#shared/entity.ts'
import type { StoredRecord, Values } from '#renderer/form/autosave.ts'
import type { FieldControlProps } from '#renderer/form/field-control.tsx'
import { createRecord } from '#renderer/form/record-calls.ts'
import { SubmitForm } from '#renderer/form/submit-form.tsx'
import { useSubmitForm } from '#renderer/form/use-submit-form.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'

type Props = {
  entity: EntityName
  title: string
  /** The fields that are asked for; those that are `half` stand beside each other. */
  fields: readonly { name: string; half?: boolean }[]
  /** What the record begins with, with the fields that are not asked for. */
  fresh: Values
  /** What other fields become when one is filled in; see `useSubmitForm`. */
  following?: (name: string, value: unknown) => Values | Promise<Values>
  controls?: Record<string, (props: FieldControlProps) => ReactNode>
  onClose: () => void
  onCreated: (row: StoredRecord) => void
}

/** Asks for what a new record cannot do without, and makes it. The rest is filled in where it opens. */
export function NewRecordDialog(props: Props) {
  return (
    <Dialog title={props.title} isOpen onClose={props.onClose}>
      <NewRecordForm {...props} />
    </Dialog>
  )
}

function NewRecordForm({ entity, fields, fresh, following, controls = {}, onClose, onCreated }: Props) {
  const t = useT()
  const description: Entity = entities[entity]
  const form = useSubmitForm({
    fields: fields.flatMap(({ name, half = false }) => {
      const field = description.fields[name]
      return field ? [{ name, entity, field, half }] : []
    }),
    initial: Object.fromEntries(fields.map(({ name }) => [name, fresh[name] ?? null])),
    following,
    submit: async (values) => {
      const row = await createRecord(entity, { ...fresh, ...values })
      onClose()
      onCreated(row)
    },
  })
  return <SubmitForm form={form} action={t('app.save')} onCancel={onClose} controls={controls} startsAtFirst />
}
