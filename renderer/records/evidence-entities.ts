import type { EntityName } from '#shared/entities/names.ts'

const withEvidence: ReadonlySet<EntityName> = new Set<EntityName>([
  'plan',
  'planNode',
  'directive',
  'body',
  'meeting',
  'decision',
  'task',
  'training',
  'occasion',
  'trainer',
  'stakeholder',
  'contactEntry',
  'agreement',
  'indicator',
  'figure',
  'statistic',
  'duty',
  'submission',
  'inspection',
  'publication',
])

/** Whether records of an entity show what proves them. */
export function takesEvidence(entity: EntityName): boolean {
  return withEvidence.has(entity)
}
