import { useId } from 'react'
import type { Meeting } from '#shared/entities/meeting.ts'
import { actionStates } from '#shared/entities/decision.ts'
import { mostRows } from '#shared/list.ts'
import { isOpen } from '#shared/rules/carry-over.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { ownersOf } from './action-columns.tsx'
import { ActionStatus } from './action-status.tsx'
import styles from './meetings.module.css'
import { useOwnerNames } from './use-owner-names.ts'

// The most meetings one question may name; older ones are in the list of tasks.
const mostMeetings = 200

/** Tasks of earlier meetings of the body that are still open, each with how far it has come. */
export function CarriedTasks({ meeting: { id, bodyId, day } }: { meeting: Meeting }) {
  const formatter = useFormatter()
  const { t } = formatter
  const heading = useId()
  const sort = { column: 'day', direction: 'descending' } as const
  const asked = { where: { bodyId: bodyId ?? '', ...(day && { day: { to: day } }) }, sort, limit: mostMeetings }
  const meetings = useCall('meeting.list', asked, { enabled: bodyId !== null }).data?.rows ?? []
  const earlier = new Map(meetings.filter((one) => one.id !== id).map((one) => [one.id, one]))
  const tasks = useCall(
    'task.list',
    {
      where: { meetingId: [...earlier.keys()], status: actionStates.filter(isOpen) },
      sort: { column: 'dueOn', direction: 'ascending' },
      limit: mostRows,
    },
    { enabled: earlier.size > 0, keepsLast: true },
  ).data?.rows
  const names = useOwnerNames(tasks ?? [])
  if (earlier.size === 0 || !tasks || tasks.length === 0) return null
  return (
    <section className={styles.carried} aria-labelledby={heading}>
      <h2 id={heading}>{t('meetings.carried-tasks', { count: tasks.length })}</h2>
      <ul>
        {tasks.map((row) => {
          const title = recordTitle(formatter, 'task', row).label
          const from = earlier.get(row.meetingId ?? '')
          return (
            <li key={row.id}>
              <div className={styles.item}>
                <span className={styles.words}>
                  <b>{title}</b>
                  <span className={styles.small}>
                    {[
                      from && recordTitle(formatter, 'meeting', from).label,
                      ownersOf(row, names),
                      row.dueOn && `${t('task.dueOn')} ${formatter.day(row.dueOn, 'short')}`,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                <ActionStatus entity="task" row={row} name={title} />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
