import type { Day } from '../day.ts'
import type { Indicator } from '../entities/indicator.ts'
import { balanceOf } from './balance.ts'
import { sumOf, type Breakdown } from './breakdown.ts'
import { countersOf, type Counters, type Held } from './counters.ts'
import { isRecurring, periodAfter, periodAt, type Period } from './periods.ts'
import { gapOf } from './shares.ts'
import type { Standing } from './standing.ts'

/** What a record of something held belongs to: its plan, and the measure of it. */
export type OfMeasure = { planId: string | null; planNodeId: string | null }

/** A counted number, from the least to the most it can be, and by sex where people are counted. */
export type Quantity = { least: number; most: number; people: Breakdown | null }

/** What flowed into an indicator in a period, alone and with what came before as the indicator adds up. */
export type FlowRow = {
  startsOn: Day
  endsOn: Day
  alone: Quantity
  soFar: Quantity
  /** Records of the period that do not say how many they stand for. */
  notStated: number
}

type Flowing = Pick<Indicator, 'flow' | 'period' | 'accumulation' | 'planId'> & { measureId: string | null }
type AllHeld = {
  meetings: readonly (Held['meetings'][number] & OfMeasure)[]
  occasions: readonly (Held['occasions'][number] & OfMeasure)[]
  stakeholders: Held['stakeholders']
}

// Of monthly figures ten years.
const mostPeriods = 120

/**
 * The figures of an indicator that fills itself, from the period of what was held first to that of today. An indicator of
 * a plan counts no other plan's records, one of a measure only trainings of that measure; meetings name no measure. Years
 * and all so far are counted anew, not added up: who came in spring and in autumn is one person.
 */
export function flowRows(indicator: Flowing, held: AllHeld, today: Day): FlowRow[] {
  if (indicator.flow === 'none') return []
  const own = ofIndicator(indicator, held)
  const days = [...own.meetings, ...own.occasions].flatMap(({ day }) => (day === null || day > today ? [] : [day]))
  const first = days.toSorted()[0] ?? today
  return periodsOf(indicator.period, first, today).map((period) => {
    const counters = countersOf(spanOf(period), own)
    const begins = { 'each-period': period.startsOn, yearly: `${period.endsOn.slice(0, 4)}-01-01`, cumulative: first }
    const from = begins[indicator.accumulation]
    const alone = quantityOf(indicator.flow, counters)
    const soFar =
      from === period.startsOn ? alone : quantityOf(indicator.flow, countersOf({ from, to: period.endsOn }, own))
    return { ...period, alone, soFar, notStated: notStatedOf(indicator.flow, counters) }
  })
}

/** How an indicator stands with what flowed into it. Where people cannot be told apart, at least so many are sure. */
export function flowStanding({ soFar: { least, people } }: Pick<FlowRow, 'soFar'>): Standing {
  const { shareOfWomen: women, of } = balanceOf(people ?? { women: 0, men: 0, other: 0, notStated: 0 })
  const men = women === null ? null : 1 - women
  return { ...gapOf(women, men), value: least, women, men, of: of || null }
}

function ofIndicator({ planId, measureId }: Flowing, { meetings, occasions, stakeholders }: AllHeld): Held {
  const isOfPlan = (one: OfMeasure) => planId === null || one.planId === null || one.planId === planId
  const isOfMeasure = (one: OfMeasure) => (measureId === null ? isOfPlan(one) : one.planNodeId === measureId)
  return { meetings: meetings.filter(isOfPlan), occasions: occasions.filter(isOfMeasure), stakeholders }
}

function periodsOf(kind: Indicator['period'], first: Day, today: Day): Period[] {
  const recurring = isRecurring(kind) ? kind : 'year'
  const periods: Period[] = []
  for (let one = periodAt(recurring, first); one.startsOn <= today; one = periodAfter(recurring, one)) periods.push(one)
  return periods.slice(-mostPeriods)
}

function spanOf({ startsOn, endsOn }: Period) {
  return { from: startsOn, to: endsOn }
}

function quantityOf(flow: Indicator['flow'], counters: Counters): Quantity {
  const exactly = (count: number, people: Breakdown | null = null) => ({ least: count, most: count, people })
  switch (flow) {
    case 'none':
      return exactly(0)
    case 'meetings':
      return exactly(counters.meetings.count)
    case 'meetings-and-sessions':
      return exactly(counters.meetingsAndSessions.count)
    case 'sessions':
      return exactly(counters.sessions.count)
    case 'stakeholders':
      return exactly(counters.stakeholders.count)
    case 'attendances':
      return exactly(sumOf(counters.trained.people), counters.trained.people)
    case 'men-engaged':
      return exactly(sumOf(counters.menEngaged.people), counters.menEngaged.people)
    case 'unique-people':
      return { least: counters.trained.reach.least, most: counters.trained.reach.most, people: null }
  }
}

function notStatedOf(flow: Indicator['flow'], counters: Counters): number {
  if (flow === 'meetings') return counters.meetings.notStated
  if (flow === 'sessions') return counters.sessions.notStated
  if (flow === 'meetings-and-sessions') return counters.meetingsAndSessions.notStated
  return flow === 'stakeholders' ? counters.stakeholders.notStated : 0
}
