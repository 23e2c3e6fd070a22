import { meeting as description, type Meeting } from '#shared/entities/meeting.ts'
import { EntityForm } from '#renderer/form/entity-form.tsx'
import type { FormLayout } from '#renderer/form/layout.ts'
import { KindControl } from './kind-control.tsx'
import styles from './meetings.module.css'

const controls = { kind: KindControl }

/** Some fields of a meeting; once its minutes are locked they can only be read. */
export function MeetingForm({ meeting, layout }: { meeting: Meeting; layout: FormLayout }) {
  return (
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
  )
}
