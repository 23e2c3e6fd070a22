import type { Day } from '../day.ts'
import type { Occasion } from '../entities/occasion.ts'
import type { Training } from '../entities/training.ts'

type Period = { from: Day; to: Day }
type Taught = Pick<Occasion, 'id' | 'state' | 'day' | 'lastDay' | 'topicIds'> & {
  /** The units it names and those its participants are of. */
  units: readonly string[]
}
type Programme = Pick<Training, 'id' | 'state' | 'topicIds' | 'unitIds' | 'allUnits' | 'startsOn' | 'endsOn'>

/** Where a topic stands for a unit in a month. No unit: none is named; no month: no day is set yet. */
export type CoverageCell = {
  topicId: string
  unitId: string | null
  /** `2026-03` */
  month: string | null
  state: 'held' | 'owed'
  /** The occasions that held it, or that will. */
  occasionIds: string[]
  /** The trainings that owe it without an occasion. */
  trainingIds: string[]
}

/**
 * Which topics were taught to which units in which month of a period, and which are owed. Held: an occasion held in the
 * period names the topic, and names the unit or had participants of it. Owed: a planned occasion names it, or a training
 * of that time that is not cancelled names topic and unit and nothing was held or planned for both in the period. What an
 * occasion does not name itself it does not cover.
 */
export function coverageOf(
  period: Period,
  {
    occasions,
    trainings,
    units,
  }: { occasions: readonly Taught[]; trainings: readonly Programme[]; units: readonly string[] },
): CoverageCell[] {
  const cells = new Map<string, CoverageCell>()
  const covered = new Set<string>()
  const at = (topicId: string, unitId: string | null, month: string | null, state: CoverageCell['state']) => {
    const key = [topicId, unitId, month, state].join()
    const cell = cells.get(key) ?? { topicId, unitId, month, state, occasionIds: [], trainingIds: [] }
    cells.set(key, cell)
    return cell
  }
  for (const { id, state, day, lastDay, topicIds, units: named } of occasions) {
    if (state === 'cancelled' || day === null || day > period.to || (lastDay ?? day) < period.from) continue
    const month = (day < period.from ? period.from : day).slice(0, 7)
    for (const topicId of topicIds) {
      covered.add(`${topicId},`)
      for (const unitId of named.length > 0 ? named : [null]) {
        covered.add(`${topicId},${unitId ?? ''}`)
        at(topicId, unitId, month, state === 'held' ? 'held' : 'owed').occasionIds.push(id)
      }
    }
  }
  for (const training of trainings) {
    if (!isOfTime(training, period)) continue
    for (const topicId of training.topicIds) {
      for (const unitId of unitsOf(training, units)) {
        if (!covered.has(`${topicId},${unitId ?? ''}`)) at(topicId, unitId, null, 'owed').trainingIds.push(training.id)
      }
    }
  }
  return [...cells.values()]
}

function isOfTime({ state, startsOn, endsOn }: Programme, { from, to }: Period): boolean {
  return state !== 'cancelled' && (startsOn === null || startsOn <= to) && (endsOn === null || endsOn >= from)
}

function unitsOf({ allUnits, unitIds }: Programme, all: readonly string[]): readonly (string | null)[] {
  const named = allUnits ? [...new Set([...all, ...unitIds])] : unitIds
  return named.length > 0 ? named : [null]
}
