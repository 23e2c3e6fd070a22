import { z } from 'zod'
import { time, day } from '../field.ts'
import { mostRows } from '../list.ts'
import { topicSetCodes } from '../national/topic-sets.ts'
import type { CoverageCell } from '../rules/coverage.ts'
import { command, query } from './call.ts'

const id = z.uuid()
const count = z.int().min(0)

const coverageCell: z.ZodType<CoverageCell, CoverageCell> = z.strictObject({
  topicId: id,
  unitId: id.nullable(),
  month: z.string().max(7).nullable(),
  state: z.enum(['held', 'owed']),
  occasionIds: z.array(id),
  trainingIds: z.array(id),
})

const clash = z.strictObject({
  trainerId: id,
  /** The other occasion. */
  id,
  title: z.string(),
  day: day().schema,
  startTime: time().schema,
  endTime: time().schema,
})
export type TrainerClash = z.infer<typeof clash>

/** Calls on trainings: what covers which topic, who teaches when, and national sets of topics. */
export const trainingCalls = {
  /** Where topics, units and months of a period stand (see rules/coverage), in a fixed number of queries. */
  'training.coverage': query(
    z.strictObject({ from: day().schema, to: day().schema }),
    z.strictObject({ cells: z.array(coverageCell), withoutTopic: z.array(id) }),
  ),
  /** Other occasions that a trainer of this one is at in the same hours. */
  'training.clashes': query(z.strictObject({ id }), z.array(clash)),
  /** How many occasions each of these trainers has given; who gave none is left out. */
  'training.given': query(
    z.strictObject({ ids: z.array(id).max(mostRows) }),
    z.array(z.strictObject({ id, occasions: count })),
  ),
  /** Takes topics of a national set over as rows of the office; those it has already are left out. Gives the new ones. */
  'training.adoptTopics': command(
    z.strictObject({ set: z.enum(topicSetCodes), codes: z.array(z.string().max(40)).min(1).max(200) }),
    z.strictObject({ ids: z.array(id) }),
  ),
}
