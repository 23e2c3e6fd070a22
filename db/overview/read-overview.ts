import type { AreaProgress, BodyPeople, LevelPeople, MonthPeople } from '#shared/contract/overview-calls.ts'
import type { Day } from '#shared/day.ts'
import { roleLevels } from '#shared/entities/people-fields.ts'
import { addUp } from '#shared/rules/breakdown.ts'
import { peopleAt, type Period } from '#shared/rules/counters.ts'
import { reading, type Connection, type OpenOffice } from '../connection.ts'
import { attendancesIn, heldIn } from '../held-records.ts'
import { progressOfAreas } from './area-progress.ts'
import { peopleOfBodies } from './body-people.ts'

type Overview = { areas: AreaProgress[]; bodies: BodyPeople[]; levels: LevelPeople[]; months: MonthPeople[] }

/** What the pictures of the overview show, in a fixed number of queries. */
export function readOverview(office: OpenOffice, period: Period, today: Day): Overview {
  return reading(office, (connection) => ({
    areas: progressOfAreas(connection, today),
    bodies: peopleOfBodies(connection, today),
    levels: levelsIn(connection, period),
    months: monthsIn(connection, period),
  }))
}

function levelsIn(connection: Connection, period: Period): LevelPeople[] {
  const all = attendancesIn(connection, period)
  return roleLevels.flatMap((level) => {
    const own = all.filter((one) => one.level === level)
    return own.length === 0 ? [] : [{ level, people: addUp(own) }]
  })
}

// What began before the period counts in its first month.
function monthsIn(connection: Connection, period: Period): MonthPeople[] {
  const { meetings, occasions } = heldIn(connection, period)
  const monthOf = ({ day }: { day: Day | null }) => (day === null || day < period.from ? period.from : day).slice(0, 7)
  const months = [...new Set([...meetings, ...occasions].map(monthOf))].toSorted()
  return months.map((month) => ({
    month,
    meetings: addUp(meetings.filter((one) => monthOf(one) === month).map(peopleAt)),
    trainings: addUp(occasions.filter((one) => monthOf(one) === month).map(peopleAt)),
  }))
}
