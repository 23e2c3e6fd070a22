import { useId } from 'react'
import type { CarriedDecision } from '#shared/contract/meeting-calls.ts'
import { followUp as description } from '#shared/entities/follow-up.ts'
import type { Meeting } from '#shared/entities/meeting.ts'
import { useCall } from '#renderer/api/queries.ts'
import { EntityForm } from '#renderer/form/entity-form.tsx'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { ActionChip } from '#renderer/records/action-chip.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { focusFieldOf } from '#renderer/ui/focus-field.ts'
import { ownersOf } from './action-columns.tsx'
import { followUpLayout } from './meeting-layouts.ts'
import styles from './meetings.module.css'
import { StatusMenu } from './status-menu.tsx'
import { useOwnerNames } from './use-owner-names.ts'

/** Decisions of earlier meetings of the body that are still open, and what this meeting hears of each. */
export function CarriedOver({ meeting }: { meeting: Meeting }) {
  const { t } = useFormatter()
  const id = useId()
  const carried = useCall('meeting.carriedOver', { id: meeting.id }, { keepsLast: true }).data ?? []
  const names = useOwnerNames(carried.map(({ decision }) => decision))
  if (carried.length === 0) return null
  return (
    <section className={styles.carried} aria-labelledby={id}>
      <h2 id={id}>{t('meetings.carried', { count: carried.length })}</h2>
      <ul>
        {carried.map((one) => (
          <CarriedLine key={one.decision.id} carried={one} owners={ownersOf(one.decision, names)} meeting={meeting} />
        ))}
      </ul>
    </section>
  )
}

function CarriedLine({ carried, owners, meeting }: { carried: CarriedDecision; owners: string; meeting: Meeting }) {
  const formatter = useFormatter()
  const { t, day } = formatter
  const tell = useCommand('meeting.followUp')
  const { decision, from, followUp } = carried
  const status = followUp?.status ?? carried.status
  const title = [decision.number, recordTitle(formatter, 'decision', decision).label].filter(Boolean).join(' ')
  const told = { id: meeting.id, decisionId: decision.id }

  // The form is there once the note has come back.
  function note() {
    tell.mutate({ ...told, status }, { onSuccess: (row) => focusFieldOf({ record: row.id, field: 'note' }) })
  }

  return (
    <li>
      <div className={styles.item}>
        <span className={styles.words}>
          <b>{title}</b>
          <span className={styles.small}>
            {[
              from.title || from.number,
              from.day && day(from.day, 'short'),
              owners,
              decision.dueOn && `${t('decision.dueOn')} ${day(decision.dueOn, 'short')}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        {meeting.locked ? (
          <ActionChip action={{ status, dueOn: decision.dueOn }} />
        ) : (
          <StatusMenu
            action={{ status, dueOn: decision.dueOn }}
            name={title}
            onStatus={(next) => tell.mutate({ ...told, status: next })}
          />
        )}
      </div>
      {followUp ? (
        <EntityForm
          key={followUp.id}
          entity={description}
          row={followUp}
          layout={followUpLayout}
          isReadOnly={meeting.locked}
        />
      ) : (
        !meeting.locked && (
          <Button kind="quiet" size="small" icon="edit" need="write" onPress={note}>
            {t('meetings.carried.note')}
          </Button>
        )
      )}
    </li>
  )
}
