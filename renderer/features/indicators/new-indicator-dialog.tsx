import { blankRecord } from '#shared/blank-record.ts'
import { indicator } from '#shared/entities/indicator.ts'
import type { Entities } from '#shared/entities/all.ts'
import type { InputOf } from '#shared/entity.ts'
import { createRecord } from '#renderer/form/record-calls.ts'
import { SubmitForm } from '#renderer/form/submit-form.tsx'
import { useSubmitForm } from '#renderer/form/use-submit-form.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'

type Props = { onClose: () => void; onCreated: (id: string) => void }

const { name, measure, period, unit, unitId, planId } = indicator.fields
const asked = { name: { ...name, required: true as const }, measure, period, unit, unitId, planId }
const halves = ['measure', 'period']

/** A new indicator: what is counted, and how often. Its card is filled in on its own page. */
export function NewIndicatorDialog(props: Props) {
  const { t } = useFormatter()
  return (
    <Dialog title={t('indicators.new')} isOpen onClose={props.onClose}>
      <NewIndicatorForm {...props} />
    </Dialog>
  )
}

function NewIndicatorForm({ onClose, onCreated }: Props) {
  const { t } = useFormatter()
  const form = useSubmitForm({
    fields: Object.entries(asked).map(([field, described]) => ({
      name: field,
      entity: 'indicator',
      field: described,
      half: halves.includes(field),
    })),
    initial: { name: '', measure: 'people', period: 'year', unit: null, unitId: null, planId: null },
    submit: async (values) => {
      const known = values as Pick<InputOf<Entities['indicator']>, keyof typeof asked>
      const row = await createRecord('indicator', blankRecord('indicator', known))
      onClose()
      onCreated(row.id)
    },
  })
  return <SubmitForm form={form} action={t('indicators.create')} onCancel={onClose} startsAtFirst />
}
