import { blankRecord } from '#shared/blank-record.ts'
import { meeting, type Meeting } from '#shared/entities/meeting.ts'
import { meetingKindsOf, usualWeight } from '#shared/national/kinds-of-country.ts'
import { useAll } from '#renderer/api/queries.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { createRecord } from '#renderer/form/record-calls.ts'
import { SubmitForm } from '#renderer/form/submit-form.tsx'
import { useSubmitForm } from '#renderer/form/use-submit-form.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { KindControl } from './kind-control.tsx'

type Props = {
  /** The body that holds it, where that is known already. */
  bodyId?: string
  onClose: () => void
  onCreated: (id: string) => void
}

const { title, bodyId, kind, day, lastDay, startTime, endTime, place } = meeting.fields
const asked = { title: { ...title, required: true as const }, bodyId, kind, day, lastDay, startTime, endTime, place }
const whole = ['title', 'place']
const controls = { kind: KindControl }

type Asked = Pick<Meeting, keyof typeof asked>

/** A new meeting: what, who, when and where. The weight of its minutes follows from the body and the kind. */
export function NewMeetingDialog(props: Props) {
  const { t } = useFormatter()
  return (
    <Dialog title={t('meetings.add')} isOpen onClose={props.onClose}>
      <NewMeetingForm {...props} />
    </Dialog>
  )
}

function NewMeetingForm({ bodyId: heldBy, onClose, onCreated }: Props) {
  const { t } = useFormatter()
  const bodies = useAll('body')
  const office = useOffice()
  const [usualKind = kind.options[0]] = meetingKindsOf(office?.country ?? 'other')
  const form = useSubmitForm({
    fields: Object.entries(asked).map(([name, field]) => ({
      name,
      entity: 'meeting',
      field,
      half: !whole.includes(name),
    })),
    initial: {
      title: '',
      bodyId: heldBy ?? null,
      kind: usualKind,
      day: null,
      lastDay: null,
      startTime: null,
      endTime: null,
      place: null,
    },
    submit: async (values) => {
      const known = values as Asked
      const ofBody = bodies.find(({ id }) => id === known.bodyId)?.weight ?? null
      const weight = usualWeight(known.kind, ofBody)
      // The record stands for one meeting until somebody says otherwise.
      const row = await createRecord('meeting', blankRecord('meeting', { ...known, weight, sittings: 1 }))
      onClose()
      onCreated(row.id)
    },
  })
  return <SubmitForm form={form} action={t('meetings.create')} onCancel={onClose} controls={controls} startsAtFirst />
}
