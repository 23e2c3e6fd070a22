import { z } from 'zod'
import { query } from './call.ts'

const id = z.uuid()
const count = z.int().min(0)

const citingPlan = z.strictObject({
  id,
  title: z.string(),
  isBasis: z.boolean(),
  /** It carries out the directive as the plan above it. */
  isAbove: z.boolean(),
  /** How many of its items answer to the directive. */
  items: count,
})
export type CitingPlan = z.infer<typeof citingPlan>

/** What stands between records and is in none of them. */
export const relationCalls = {
  'plan.facts': query(z.strictObject({ id }), z.strictObject({ measures: count })),
  /** How many plans name each directive; those no plan names are left out. */
  'directive.citations': query(z.strictObject({}), z.array(z.strictObject({ id, plans: count }))),
  /** The plans that name a directive, and how; the last changed first. */
  'directive.citedBy': query(z.strictObject({ id }), z.array(citingPlan)),
}
