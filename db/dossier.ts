import { and, asc, eq, isNull, or, sql, type SQL } from 'drizzle-orm'
import type { Day } from '#shared/day.ts'
import type { PlanDossier } from '#shared/documents/dossier.ts'
import type { Plan } from '#shared/entities/plan.ts'
import type { Signatory } from '#shared/entities/signatory.ts'
import { Failed } from '#shared/failure.ts'
import { identityOn } from '#shared/rules/identity-on.ts'
import { reading, type OpenOffice } from './connection.ts'
import {
  directives,
  identities,
  layoutValues,
  measurePairs,
  offices,
  planBases,
  planNodes,
  plans,
  recipients,
  signatories,
  units,
} from './schema.ts'

/**
 * Everything the documents of a plan print, in a fixed number of queries. Identity and standard signatory are those in
 * force on the day the plan is signed, or `today` (ISO) while it is not. Units, directives and the signatory that the
 * plan goes on naming are there from the trash too: a document never loses words because a list was tidied up. Fails
 * with `not-found` or `no-office`.
 */
export function loadDossier(office: OpenOffice, planId: string, today: Day): PlanDossier {
  return reading(office, ({ orm }) => {
    const own = orm.select().from(offices).get()
    const plan = orm
      .select()
      .from(plans)
      .where(and(eq(plans.id, planId), isNull(plans.deletedAt)))
      .get()
    if (!own) throw new Failed('no-office')
    if (!plan) throw new Failed('not-found', { detail: { entity: 'plan' } })
    const day = plan.signedOn ?? today
    const namedDirective = sql`${directives.id} IN (
      SELECT ${planBases.directiveId} FROM ${planBases} WHERE ${liveIn(planBases, planId)}
      UNION SELECT entry.value FROM ${planNodes}, json_each(${planNodes.directiveIds}) AS entry WHERE ${liveIn(planNodes, planId)}
      UNION SELECT ${plan.parentDirectiveId}
    )`
    const namedUnit = sql`${units.id} IN (
      SELECT ${planNodes.leadUnitId} FROM ${planNodes} WHERE ${liveIn(planNodes, planId)}
      UNION SELECT entry.value FROM ${planNodes}, json_each(${planNodes.partnerUnitIds}) AS entry WHERE ${liveIn(planNodes, planId)}
      UNION SELECT ${plan.drafterUnitId}
    )`
    const namedSignatory = eq(signatories.id, plan.signatoryId ?? '')
    return {
      office: own,
      plan,
      identity: identityOn(orm.select().from(identities).where(isNull(identities.deletedAt)).all(), day),
      signatory: signatoryFor(
        orm
          .select()
          .from(signatories)
          .where(or(isNull(signatories.deletedAt), namedSignatory))
          .all(),
        plan,
        day,
      ),
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
      directives: orm.select().from(directives).where(namedDirective).orderBy(asc(directives.id)).all(),
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
      units: orm
        .select()
        .from(units)
        .where(or(isNull(units.deletedAt), namedUnit))
        .orderBy(asc(units.id))
        .all(),
      layoutValues: orm
        .select()
        .from(layoutValues)
        .where(and(eq(layoutValues.profile, plan.profile), isNull(layoutValues.deletedAt)))
        .orderBy(asc(layoutValues.id))
        .all(),
    }
  })
}

function liveIn(
  table: typeof planBases | typeof planNodes | typeof measurePairs | typeof recipients,
  planId: string,
): SQL | undefined {
  return and(eq(table.planId, planId), isNull(table.deletedAt))
}

function signatoryFor(all: Signatory[], plan: Plan, day: Day): Signatory | null {
  if (plan.signatoryId !== null) return all.find(({ id }) => id === plan.signatoryId) ?? null
  const inForce = all.filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day))
  return inForce.find(({ standard }) => standard) ?? null
}
