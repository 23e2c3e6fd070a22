import type { CitingPlan } from '#shared/contract/relation-calls.ts'
import { prepared, reading, type OpenOffice } from './connection.ts'

/** How many plans name each directive as a legal basis or as the one above them; directives no plan names are left out. */
export function countCitingPlans(office: OpenOffice): { id: string; plans: number }[] {
  return reading(office, (connection) =>
    prepared(connection, 'count citing plans', () =>
      connection.client.prepare<[], { id: string; plans: number }>(
        `SELECT named.directive_id AS id, count(DISTINCT plans.id) AS plans
         FROM plans CROSS JOIN (
           SELECT plan_id, directive_id FROM plan_bases WHERE deleted_at IS NULL
           UNION ALL SELECT id, parent_directive_id FROM plans WHERE parent_directive_id IS NOT NULL
         ) AS named ON named.plan_id = plans.id
         WHERE plans.deleted_at IS NULL GROUP BY named.directive_id`,
      ),
    ).all(),
  )
}

/** The plans that name a directive, and how; the newest first. */
export function listCitingPlans(office: OpenOffice, directiveId: string): CitingPlan[] {
  return reading(office, (connection) => {
    const statement = prepared(connection, 'list citing plans', () =>
      connection.client.prepare<[string, string, string], Found>(
        // An id stands in the list of a node between quotation marks, so its letters are found nowhere else.
        `SELECT * FROM (
           SELECT plans.id, plans.title, plans.updated_at AS changed,
             EXISTS (SELECT 1 FROM plan_bases
               WHERE plan_id = plans.id AND directive_id = ? AND deleted_at IS NULL) AS isBasis,
             plans.parent_directive_id IS ? AS isAbove,
             (SELECT count(*) FROM plan_nodes
               WHERE plan_id = plans.id AND deleted_at IS NULL AND instr(directive_ids, ?) > 0) AS items
           FROM plans WHERE plans.deleted_at IS NULL
         ) WHERE isBasis OR isAbove OR items > 0 ORDER BY changed DESC, id`,
      ),
    )
    return statement.all(directiveId, directiveId, directiveId).map(({ id, title, isBasis, isAbove, items }) => ({
      id,
      title,
      isBasis: isBasis === 1,
      isAbove: isAbove === 1,
      items,
    }))
  })
}

type Found = { id: string; title: string; isBasis: number; isAbove: number; items: number }

/** How many measures a plan has. */
export function countMeasures(office: OpenOffice, planId: string): number {
  return reading(
    office,
    (connection) =>
      prepared(connection, 'count measures', () =>
        connection.client
          .prepare<[string], number>(
            `SELECT count(*) FROM plan_nodes WHERE plan_id = ? AND kind = 'measure' AND deleted_at IS NULL`,
          )
          .pluck(),
      ).get(planId) ?? 0,
  )
}
