import type { PlanDossier } from '#shared/documents/dossiers/plan.ts'
import type { Entities, Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Sample } from '#shared/samples/sample.ts'
import { recordMaker } from './make-records.ts'

/** The dossier of every plan of a sample office, in the order they were made, without a database. */
export function buildSampleDossiers(sample: Sample): PlanDossier[] {
  // Which entity it is makes no difference here; as a union of all rows it would be too much for the compiler.
  const record = recordMaker() as unknown as (name: EntityName, input: object) => { id: string }
  const rows = new Map<EntityName, { id: string }[]>()
  sample.fill((name, input) => {
    const row = record(name, input)
    rows.set(name, [...(rows.get(name) ?? []), row])
    return row.id
  })
  const all = <N extends keyof Entities>(name: N) => (rows.get(name) ?? []) as unknown as Row<N>[]
  return all('plan').map((plan) => {
    const ofPlan = <T extends { planId: string }>(records: T[]) => records.filter(({ planId }) => planId === plan.id)
    const [office] = all('office')
    if (!office) throw new Error(`Sample ${sample.name} has no office`)
    return {
      subject: 'plan',
      office,
      day: plan.signedOn ?? '2026-03-08',
      identity: all('identity')[0] ?? null,
      plan,
      nodes: ofPlan(all('planNode')),
      bases: ofPlan(all('planBasis')),
      directives: all('directive'),
      pairs: ofPlan(all('measurePair')),
      recipients: ofPlan(all('recipient')),
      units: all('unit'),
      signatory: all('signatory').find(({ id }) => id === plan.signatoryId) ?? null,
      layoutValues: all('layoutValue'),
    }
  })
}
