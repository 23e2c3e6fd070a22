import { meeting as description, type Meeting } from '#shared/entities/meeting.ts'
import { EntityForm } from '#renderer/form/entity-form.tsx'
import type { FormLayout } from '#renderer/form/layout.ts'
import { GatheringContext, StatedTotalControl } from '#renderer/records/people/stated-total-control.tsx'
import { KindControl } from './kind-control.tsx'
import styles from './meetings.module.css'
import { NumberControl } from './number-control.tsx'
import { OwnerContext } from './owner-context.ts'

const controls = { kind: KindControl, number: NumberControl, statedTotal: StatedTotalControl }

/** Some fields of a meeting; once its minutes are locked they can only be read. */
export function MeetingForm({ meeting, layout }: { meeting: Meeting; layout: FormLayout }) {
  return (
    <OwnerContext value={meeting.id}>
      <GatheringContext value={{ of: 'meeting', id: meeting.id }}>
        <div className={styles.view}>
          <EntityForm
            key={meeting.id}
            entity={description}
            row={meeting}
            layout={layout}
            controls={controls}
            isReadOnly={meeting.locked}
          />
        </div>
      </GatheringContext>
    </OwnerContext>
  )
}
