import { useEffect, useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import type { Body } from '#shared/entities/body.ts'
import { meeting, type Meeting } from '#shared/entities/meeting.ts'
import type { Office } from '#shared/entities/office.ts'
import { usualMeetingKind, usualWeight } from '#shared/national/kinds-of-country.ts'
import { invoke } from '#renderer/api/client.ts'
import { useAll } from '#renderer/api/queries.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { createRecord, readRecord } from '#renderer/form/record-calls.ts'
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

type Kind = Meeting['kind']
type Country = Office['country']
type Asked = Pick<Meeting, keyof typeof asked>

/** A new meeting: what, who, when and where. The weight of its minutes follows from the body and the kind. */
export function NewMeetingDialog(props: Props) {
  const { t } = useFormatter()
  const country = useOffice()?.country ?? 'other'
  const held = props.bodyId ?? null
  const [usual, setUsual] = useState<Kind | null>(null)
  useEffect(() => {
    let isOpen = true
    void kindFor(country, held).then((found) => isOpen && setUsual((before) => before ?? found))
    return () => {
      isOpen = false
    }
  }, [country, held])
  return (
    <Dialog title={t('meetings.add')} isOpen onClose={props.onClose}>
      {usual && <NewMeetingForm {...props} {...{ country, usual }} />}
    </Dialog>
  )
}

function NewMeetingForm({
  bodyId: heldBy,
  onClose,
  onCreated,
  country,
  usual,
}: Props & { country: Country; usual: Kind }) {
  const { t } = useFormatter()
  const bodies = useAll('body')
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
      kind: usual,
      day: null,
      lastDay: null,
      startTime: null,
      endTime: null,
      place: null,
    },
    following: async (name, value) => (name === 'bodyId' ? { kind: await kindFor(country, value) } : {}),
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

async function kindFor(country: Country, id: unknown): Promise<Kind> {
  if (typeof id !== 'string') return usualMeetingKind(country, null)
  // Without an answer the country's usual kind stands; the form says itself what cannot be read.
  const [held, met] = await Promise.all([
    readRecord('body', id),
    invoke('meeting.list', { where: { bodyId: id }, limit: 1 }),
  ]).catch(() => [null, null] as const)
  return usualMeetingKind(
    country,
    held && met ? { kind: held['kind'] as Body['kind'], hasMet: met.rows.length > 0 } : null,
  )
}
