import type { PlanNode } from '#shared/entities/plan-node.ts'

/** What is still missing or wrong in a node; each is also a message `plan-editor.warning.<name>`. */
export type NodeWarning = 'no-title' | 'no-lead' | 'no-time'

/** What a person should still look at in a node. Only measures need somebody who leads them and a time. */
export function warningsOf(node: PlanNode): NodeWarning[] {
  const warnings: NodeWarning[] = []
  if (node.title.trim() === '' && (node.body ?? []).length === 0) warnings.push('no-title')
  if (node.kind === 'measure' && node.leadUnitId === null) warnings.push('no-lead')
  if (node.kind === 'measure' && node.startsOn === null && node.endsOn === null && node.dueText === null) {
    warnings.push('no-time')
  }
  return warnings
}
