import type { PlanNode } from '#shared/entities/plan-node.ts'
import { plainText } from '#shared/rich-text.ts'

const longest = 240

/** The title of a node in one line, or the beginning of its text; empty when it holds neither. */
export function titleOrText(node: PlanNode): string {
  const words = node.title.trim() === '' ? plainText(node.body ?? []) : node.title
  return words.trim().replace(/\s+/g, ' ').slice(0, longest)
}
