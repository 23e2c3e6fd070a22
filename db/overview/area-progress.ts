import type { AreaProgress } from '#shared/contract/overview-calls.ts'
import type { Day } from '#shared/day.ts'
import { prepared, type Connection } from '../connection.ts'

/**
 * The measures of each area of every plan by how they stand, in the order of the plan; an area is the section a measure
 * stands in. A measure whose last day is over and that is neither done nor dropped is late.
 */
export function progressOfAreas(connection: Connection, today: Day): AreaProgress[] {
  const statement = prepared(connection, 'progress of areas', () =>
    connection.client.prepare<[{ today: Day }], AreaProgress>(
      `WITH RECURSIVE placed (id, plan_id, kind, section_id, state, path) AS (
         SELECT id, plan_id, kind, CASE WHEN kind IN ('section', 'annex') THEN id END, ${state}, ${place}
         FROM plan_nodes AS node WHERE parent_id IS NULL AND deleted_at IS NULL
         UNION ALL
         SELECT node.id, node.plan_id, node.kind,
           CASE WHEN node.kind IN ('section', 'annex') THEN node.id ELSE above.section_id END, ${state},
           above.path || ${place}
         FROM placed AS above JOIN plan_nodes AS node ON node.parent_id = above.id AND node.deleted_at IS NULL
       )
       SELECT placed.plan_id AS planId, plans.title AS plan, section_id AS sectionId, section.title AS section,
         sum(state = 'done') AS done, sum(state = 'ongoing') AS ongoing, sum(state = 'late') AS late,
         sum(state = 'planned') AS planned, sum(state = 'dropped') AS dropped
       FROM placed JOIN plans ON plans.id = placed.plan_id AND plans.deleted_at IS NULL
         LEFT JOIN plan_nodes AS section ON section.id = section_id
       WHERE placed.kind = 'measure'
       GROUP BY placed.plan_id, section_id ORDER BY plans.starts_on DESC, plans.id, min(placed.path)`,
    ),
  )
  return statement.all({ today })
}

const state = `CASE WHEN node.status IN ('planned', 'ongoing') AND node.ends_on < :today THEN 'late' ELSE node.status END`
const place = `printf('%08d', node.position)`
