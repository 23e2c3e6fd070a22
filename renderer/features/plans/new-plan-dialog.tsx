import type { Office } from '#shared/entities/office.ts'
import { plan } from '#shared/entities/plan.ts'
import { usualProfile } from '#shared/rules/usual-profile.ts'
import { createRecord } from '#renderer/form/record-calls.ts'
import { SubmitForm } from '#renderer/form/submit-form.tsx'
import { useSubmitForm } from '#renderer/form/use-submit-form.ts'
import { useAll } from '#renderer/api/queries.ts'
import { useIdentity, useOffice } from '#renderer/api/use-office.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { newPlan } from './new-plan.ts'

type Props = { isOpen: boolean; onClose: () => void; onCreated: (id: string) => void }

/** The few facts a plan begins with; everything else is filled in on its own screen. */
export function NewPlanDialog({ isOpen, onClose, onCreated }: Props) {
  const { t } = useFormatter()
  const office = useOffice()
  return (
    <Dialog title={t('menu.new-plan')} isOpen={isOpen} onClose={onClose}>
      {office && <NewPlanForm office={office} onClose={onClose} onCreated={onCreated} />}
    </Dialog>
  )
}

function NewPlanForm({ office, onClose, onCreated }: Omit<Props, 'isOpen'> & { office: Office }) {
  const { t } = useFormatter()
  const signatories = useAll('signatory')
  const identity = useIdentity()
  const { kind, profile, title, startsOn, endsOn } = plan.fields
  const form = useSubmitForm({
    fields: [
      { name: 'title', entity: 'plan', field: { ...title, required: true } },
      { name: 'kind', entity: 'plan', field: kind },
      { name: 'profile', entity: 'plan', field: profile },
      { name: 'startsOn', entity: 'plan', field: startsOn, half: true },
      { name: 'endsOn', entity: 'plan', field: endsOn, half: true },
    ],
    initial: { title: '', kind: 'plan', profile: usualProfile(office), startsOn: null, endsOn: null },
    submit: async (values) => {
      const row = await createRecord('plan', newPlan(values, { office, identity, signatories }))
      onClose()
      onCreated(row.id)
    },
  })
  return <SubmitForm form={form} action={t('plans.create')} onCancel={onClose} startsAtFirst />
}
