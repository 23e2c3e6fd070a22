import type { Meeting } from '#shared/entities/meeting.ts'
import { sumOf } from '#shared/rules/breakdown.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { BalanceLine } from '#renderer/records/balance-line.tsx'
import { PeopleGrid } from '#renderer/records/people/people-grid.tsx'
import { PeopleList } from '#renderer/records/people/people-list.tsx'
import { usePeopleSum } from '#renderer/records/people/use-people-sum.ts'
import { Button } from '#renderer/ui/button.tsx'
import { say } from '#renderer/ui/toast.ts'
import { attendeeLayoutOf } from './meeting-layouts.ts'
import styles from './meetings.module.css'
import { OwnerContext } from './owner-context.ts'
import { attendeeControls } from './part-controls.tsx'

/** Who was there: counted in a grid, listed by name, with the balance of women and men and the quorum. */
export function AttendanceView({ meeting }: { meeting: Meeting }) {
  const { id, locked, weight } = meeting
  const isOver = ['held', 'minuted', 'approved'].includes(meeting.state)
  return (
    <OwnerContext value={id}>
      <div className={styles.attendance}>
        <div className={styles.count}>
          <PeopleGrid of="meeting" id={id} isLocked={locked} />
          <AttendanceSummary meeting={meeting} />
        </div>
        <InviteMembers meeting={meeting} />
        <PeopleList
          of="meeting"
          id={id}
          isLocked={locked}
          presence={isOver ? 'present' : 'invited'}
          layout={attendeeLayoutOf(weight)}
          controls={attendeeControls}
        />
      </div>
    </OwnerContext>
  )
}

function AttendanceSummary({ meeting: { id } }: { meeting: Meeting }) {
  const { t } = useFormatter()
  const { all } = usePeopleSum({ of: 'meeting', id })
  const quorum = useCall('meeting.quorum', { id }, { keepsLast: true }).data
  // Whoever is only counted may vote or not; a quorum is told of those by name.
  const isTold = quorum && quorum.present > 0
  if (sumOf(all) === 0 && !isTold) return null
  return (
    <div className={styles.facts}>
      <BalanceLine people={all} />
      {isTold && (
        <p className={styles.small}>
          {t('meetings.quorum', { present: quorum.present, of: quorum.of })}
          {' · '}
          <b data-reached={quorum.isReached} className={styles.verdict}>
            {t(quorum.isReached ? 'meetings.quorum.reached' : 'meetings.quorum.not-reached')}
          </b>
        </p>
      )}
    </div>
  )
}

function InviteMembers({ meeting: { id, bodyId, locked } }: { meeting: Meeting }) {
  const { t } = useFormatter()
  const body = useRecord('body', bodyId)
  const invite = useCommand('meeting.inviteMembers')
  if (!body || locked) return null
  return (
    <div className={styles.commands}>
      <Button
        icon="person"
        need="write"
        isDisabled={invite.isPending}
        onPress={() =>
          invite.mutate(
            { id },
            { onSuccess: (added) => say({ words: t('meetings.invited', { count: added.length }) }) },
          )
        }
      >
        {t('meetings.invite', { body: body.shortName ?? body.name })}
      </Button>
    </div>
  )
}
