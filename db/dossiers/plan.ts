import { and, asc, eq, isNull, sql, type SQL } from 'drizzle-orm'
import type { Day } from '#shared/day.ts'
import type { PlanDossier } from '#shared/documents/dossier.ts'
import { Failed } from '#shared/failure.ts'
import type { Connection } from '../connection.ts'
import { directives, measurePairs, planBases, planNodes, plans, recipients, units } from '../schema.ts'
import { officeDossier, ownOffice } from './office.ts'

/** Everything the documents of a plan print, in a fixed number of queries. Fails with `not-found` or `no-office`. */
export function planDossier({ orm }: Pick<Connection, 'orm'>, planId: string, today: Day): PlanDossier {
  const office = ownOffice(orm)
  const plan = orm
    .select()
    .from(plans)
    .where(and(eq(plans.id, planId), isNull(plans.deletedAt)))
    .get()
  if (!plan) throw new Failed('not-found', { detail: { entity: 'plan' } })
  return {
    subject: 'plan',
    plan,
    ...officeDossier(orm, office, {
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
    nodes: orm
      .select()
      .from(planNodes)
      .where(liveIn(planNodes, planId))
      .orderBy(asc(planNodes.position), asc(planNodes.id))
      .all(),
    bases: orm
      .select()
      .from(planBases)
      .where(liveIn(planBases, planId))
      .orderBy(asc(planBases.position), asc(planBases.id))
      .all(),
    pairs: orm
      .select()
      .from(measurePairs)
      .where(liveIn(measurePairs, planId))
      .orderBy(asc(measurePairs.position), asc(measurePairs.id))
      .all(),
    recipients: orm
      .select()
      .from(recipients)
      .where(liveIn(recipients, planId))
      .orderBy(asc(recipients.position), asc(recipients.id))
      .all(),
  }
}

function liveIn(
  table: typeof planBases | typeof planNodes | typeof measurePairs | typeof recipients,
  planId: string,
): SQL | undefined {
  return and(eq(table.planId, planId), isNull(table.deletedAt))
}
