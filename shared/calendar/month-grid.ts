import { dayParts, type Day } from '../day.ts'
import { addDays, dayIn } from '../day-math.ts'

/** The weeks that hold a month, seven days each, from the day a week begins with (1 Monday to 7 Sunday). */
export function weeksOf(month: Day, weekStart: number): Day[][] {
  const { year, month: number } = dayParts(month)
  const first = dayIn(year, number, 1)
  const last = dayIn(year, number, 31)
  const start = addDays(first, -((weekdayOf(first) - weekStart + 7) % 7))
  const weeks: Day[][] = []
  for (let day = start; day <= last; day = addDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(day, at)))
  }
  return weeks
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}
