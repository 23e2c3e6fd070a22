import { directive } from '#shared/entities/directive.ts'
import { createRecord } from '#renderer/form/record-calls.ts'
import { SubmitForm } from '#renderer/form/submit-form.tsx'
import { useSubmitForm } from '#renderer/form/use-submit-form.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { directiveFrom } from './directive-from-text.ts'

type Props = {
  /** What was typed in a search before, the beginning of the new entry. */
  typed?: string
  onClose: () => void
  onCreated: (id: string) => void
}

const { kind, typeName, number, issuedOn, issuer, subject, family } = directive.fields
const asked = { kind, typeName, number, issuedOn, issuer, subject, family }
const whole = ['issuer', 'subject', 'family']
const nothing = { kind: null, typeName: '', number: null, issuedOn: null, issuer: null, subject: '', family: 'state' }

/** A new entry of the register: the facts a citation needs. Whether it still holds is filled in there. */
export function NewDirectiveDialog(props: Props) {
  const { t } = useFormatter()
  return (
    <Dialog title={t('directives.new')} isOpen onClose={props.onClose}>
      <NewDirectiveForm {...props} />
    </Dialog>
  )
}

function NewDirectiveForm({ typed, onClose, onCreated }: Props) {
  const { t } = useFormatter()
  const form = useSubmitForm({
    fields: Object.entries(asked).map(([name, field]) => ({
      name,
      entity: 'directive',
      field,
      half: !whole.includes(name),
    })),
    initial: { ...nothing, ...(typed ? directiveFrom(typed) : {}) },
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
