import { createRecord } from '#renderer/form/record-calls.ts'
import { SubmitForm } from '#renderer/form/submit-form.tsx'
import { useSubmitForm } from '#renderer/form/use-submit-form.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { directive } from '#shared/entities/directive.ts'
import { directiveFrom } from './directive-from-text.ts'

type Props = { typed: string; onClose: () => void; onMade: (id: string) => void }

/** A new entry of the register, made while a plan is written. What was typed in the search is its beginning. */
export function NewDirective(props: Props) {
  const t = useT()
  return (
    <Dialog title={t('plan-editor.directive.new')} isOpen onClose={props.onClose}>
      <NewDirectiveForm {...props} />
    </Dialog>
  )
}

function NewDirectiveForm({ typed, onClose, onMade }: Props) {
  const t = useT()
  const { kind, typeName, number, issuedOn, issuer, subject, family, status } = directive.fields
  const asked = { kind, typeName, number, issuedOn, issuer, subject, family, status }
  const form = useSubmitForm({
    fields: Object.entries(asked).map(([name, field]) => ({ name, entity: 'directive', field })),
    initial: { number: null, issuedOn: null, issuer: null, subject: '', ...directiveFrom(typed) },
    submit: async (values) => {
      const row = await createRecord('directive', { ...values, verified: false })
      onMade(row.id)
    },
  })
  return <SubmitForm form={form} action={t('plan-editor.directive.save')} onCancel={onClose} />
}
