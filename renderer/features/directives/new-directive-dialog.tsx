import { directive } from '#shared/entities/directive.ts'
import { createRecord } from '#renderer/form/record-calls.ts'
import { SubmitForm } from '#renderer/form/submit-form.tsx'
import { useSubmitForm } from '#renderer/form/use-submit-form.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'

type Props = { isOpen: boolean; onClose: () => void; onCreated: (id: string) => void }

/** The facts a citation needs; the rest is filled in beside the list. */
export function NewDirectiveDialog({ isOpen, onClose, onCreated }: Props) {
  const { t } = useFormatter()
  return (
    <Dialog title={t('directives.new')} isOpen={isOpen} onClose={onClose}>
      <NewDirectiveForm onClose={onClose} onCreated={onCreated} />
    </Dialog>
  )
}

function NewDirectiveForm({ onClose, onCreated }: Omit<Props, 'isOpen'>) {
  const { t } = useFormatter()
  const { kind, typeName, number, issuedOn, issuer, subject, family } = directive.fields
  const form = useSubmitForm({
    fields: Object.entries({ kind, typeName, number, issuedOn, issuer, subject, family }).map(([name, field]) => ({
      name,
      entity: 'directive',
      field,
      half: name !== 'issuer' && name !== 'subject' && name !== 'family',
    })),
    initial: { kind: null, typeName: '', number: null, issuedOn: null, issuer: null, subject: '', family: 'state' },
    submit: async (values) => {
      const row = await createRecord('directive', { ...values, status: 'unknown', verified: false })
      onClose()
      onCreated(row.id)
    },
  })
  return (
    <SubmitForm
      form={form}
      action={t('app.save')}
      onCancel={onClose}
      startsAtFirst
      onValue={(name, value) => {
        const isFree = form.form.state.values.typeName === '' && name === 'kind' && value !== 'other'
        if (isFree) form.form.setFieldValue('typeName', t(`directive.kind.${value as 'law'}`))
      }}
    />
  )
}
