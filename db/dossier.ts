import { and, asc, eq, isNull, sql } from 'drizzle-orm'
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
 * force on the day the plan is signed, or `today` (ISO) while it is not. Fails with `not-found` or `no-office`.
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
    const named = sql`${directives.id} IN (
      SELECT ${planBases.directiveId} FROM ${planBases} WHERE ${planBases.planId} = ${planId}
      UNION SELECT entry.value FROM ${planNodes}, json_each(${planNodes.directiveIds}) AS entry WHERE ${planNodes.planId} = ${planId}
      UNION SELECT ${plan.parentDirectiveId}
    )`
    return {
      office: own,
      plan,
      identity: identityOn(orm.select().from(identities).where(isNull(identities.deletedAt)).all(), day),
      signatory: signatoryFor(orm.select().from(signatories).where(isNull(signatories.deletedAt)).all(), plan, day),
      nodes: orm
        .select()
        .from(planNodes)
        .where(and(eq(planNodes.planId, planId), isNull(planNodes.deletedAt)))
        .orderBy(asc(planNodes.position), asc(planNodes.id))
        .all(),
      bases: orm
        .select()
        .from(planBases)
        .where(and(eq(planBases.planId, planId), isNull(planBases.deletedAt)))
        .orderBy(asc(planBases.position), asc(planBases.id))
        .all(),
      directives: orm
        .select()
        .from(directives)
        .where(and(named, isNull(directives.deletedAt)))
        .orderBy(asc(directives.id))
        .all(),
      pairs: orm
        .select()
        .from(measurePairs)
        .where(and(eq(measurePairs.planId, planId), isNull(measurePairs.deletedAt)))
        .orderBy(asc(measurePairs.position), asc(measurePairs.id))
        .all(),
      recipients: orm
        .select()
        .from(recipients)
        .where(and(eq(recipients.planId, planId), isNull(recipients.deletedAt)))
        .orderBy(asc(recipients.position), asc(recipients.id))
        .all(),
      units: orm.select().from(units).where(isNull(units.deletedAt)).orderBy(asc(units.id)).all(),
      layoutValues: orm
        .select()
        .from(layoutValues)
        .where(and(eq(layoutValues.profile, plan.profile), isNull(layoutValues.deletedAt)))
        .orderBy(asc(layoutValues.id))
        .all(),
    }
  })
}

function signatoryFor(all: Signatory[], plan: Plan, day: Day): Signatory | null {
  if (plan.signatoryId !== null) return all.find(({ id }) => id === plan.signatoryId) ?? null
  const inForce = all.filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day))
  return inForce.find(({ standard }) => standard) ?? null
}
