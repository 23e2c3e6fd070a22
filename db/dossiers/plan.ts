import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import type { Day } from '#shared/day.ts'
import type { PlanDossier } from '#shared/documents/dossiers/plan.ts'
import type { Connection } from '../connection.ts'
import { directives, planBases, planNodes, units } from '../schema.ts'
import { officeDossier, ownOffice } from './office.ts'
import { ownRows } from './own-rows.ts'
import { recordFor } from './record-for.ts'

/** Everything the documents of a plan print, in a fixed number of queries. Fails with `not-found` or `no-office`. */
export function planDossier(connection: Connection, planId: string, today: Day): PlanDossier {
  const office = ownOffice(connection)
  const plan = recordFor(connection, 'plan', planId)
  return {
    subject: 'plan',
    plan,
    ...officeDossier(connection, office, {
      profile: plan.profile,
      day: plan.signedOn ?? today,
      signatoryId: plan.signatoryId,
      directives: sql`${directives.id} IN (
        SELECT ${planBases.directiveId} FROM ${planBases} WHERE ${liveIn(planBases, planId)}
        UNION SELECT entry.value FROM ${planNodes}, json_each(${planNodes.directiveIds}) AS entry WHERE ${liveIn(planNodes, planId)}
        UNION SELECT ${plan.parentDirectiveId}
      )`,
      units: sql`${units.id} IN (
        SELECT ${planNodes.leadUnitId} FROM ${planNodes} WHERE ${liveIn(planNodes, planId)}
        UNION SELECT entry.value FROM ${planNodes}, json_each(${planNodes.partnerUnitIds}) AS entry WHERE ${liveIn(planNodes, planId)}
        UNION SELECT ${plan.drafterUnitId}
      )`,
    }),
    nodes: ownRows(connection, 'planNode', { planId }),
    bases: ownRows(connection, 'planBasis', { planId }),
    pairs: ownRows(connection, 'measurePair', { planId }),
    recipients: ownRows(connection, 'recipient', { planId }),
  }
}

function liveIn(table: typeof planBases | typeof planNodes, planId: string): SQL | undefined {
  return and(eq(table.planId, planId), isNull(table.deletedAt))
}
