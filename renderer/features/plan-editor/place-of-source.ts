import type { PlanNode } from '#shared/entities/plan-node.ts'
import type { PlanPart, TreeRow } from './tree/tree-rows.ts'

type Records = {
  planId: string
  signatoryId: string | null
  nodes: readonly PlanNode[]
  baseIds: ReadonlySet<string>
  pairIds: ReadonlySet<string>
  recipientIds: ReadonlySet<string>
  directiveIds: ReadonlySet<string>
  /** The part in which the signatory is chosen. */
  signaturePart: PlanPart
}

/** The line of the list to which a printed record belongs; null when nothing in the list holds it. */
export function placeOfSource(source: string, records: Records): TreeRow['key'] | null {
  if (records.nodes.some(({ id }) => id === source)) return source
  if (records.baseIds.has(source) || records.directiveIds.has(source)) return 'bases'
  if (records.pairIds.has(source)) return 'matrix'
  if (records.recipientIds.has(source)) return 'recipients'
  if (source === records.signatoryId) return records.signaturePart
  return source === records.planId ? 'document' : null
}
