import type { CalendarEntry } from '#shared/calendar/entry.ts'
import { isOverdue } from '#shared/calendar/entry.ts'
import { addDays } from '#shared/day-math.ts'
import { useCall } from '#renderer/api/queries.ts'
import { today } from '#renderer/ui/today.ts'
import { BackupLine } from './backup-line.tsx'
import { DueWork } from './due-work.tsx'
import { NewOffice } from './new-office.tsx'
import { PeriodCounters } from './period-counters.tsx'
import { SumProofs } from './sum-proofs.tsx'
import styles from './today.module.css'

// So far ahead people look in the morning.
const daysAhead = 30
// Whoever has done nothing for so long and has nothing to do has not begun yet.
const everything = { from: '1900-01-01', to: '2999-12-31' }

/** What was done in a period, what is overdue and due and whose, whether totals hold, and the last backup. */
export function TodayNow() {
  const now = today()
  const { data } = useCall('calendar.entries', { from: now, to: addDays(now, daysAhead) })
  const plans = useCall('plan.list', { limit: 1 }).data?.total
  const waiting = data && [...data.overdue, ...data.entries.filter((entry) => isWaiting(entry, now))]
  const isQuiet = waiting?.length === 0 && plans === 0
  const ever = useCall('period.counters', everything, { enabled: isQuiet }).data
  const isNew = ever !== undefined && [...ever.meetings.ids, ...ever.sessions.ids].length === 0
  const isKnown = waiting !== undefined && plans !== undefined && (!isQuiet || ever !== undefined)
  return (
    isKnown && (
      <div className={styles.today}>
        {isQuiet && isNew ? <NewOffice /> : <PeriodCounters />}
        <div className={styles.columns}>
          {!(isQuiet && isNew) && <DueWork entries={waiting} />}
          <div className={styles.side}>
            <SumProofs />
            <BackupLine />
          </div>
        </div>
      </div>
    )
  )
}

function isWaiting(entry: CalendarEntry, now: string): boolean {
  return !entry.done && !isOverdue(entry, now)
}
