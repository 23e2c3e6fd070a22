import type { Language } from '../../i18n/languages.ts'
import type { NumberedPlan, PlanRecords } from '../numbered-plan.ts'
import { flatten, nest, type Branch } from '../tree/nest.ts'
import { numberTree } from '../tree/number-tree.ts'
import { swedenScheme } from '../tree/schemes.ts'
import { activitiesOf } from './activities.ts'

/** A Swedish plan counts the tables of activities and of the matrix among its headings, where its work begins. */
export function swedenNumbering({ nodes, pairs }: PlanRecords, language: Language): NumberedPlan {
  const roots = nest(nodes)
  const headings = [
    ...(activitiesOf(roots).length === 0 ? [] : (['activities'] as const)),
    ...(pairs.length === 0 ? [] : (['matrix'] as const)),
  ]
  const at = headings.length === 0 ? roots.length : placeOf(pairs, roots)
  const before = roots.slice(0, at).filter(({ node }) => swedenScheme(node, 1, null) === 'outline').length
  return {
    body: numberTree(roots, swedenScheme, language, { at, mark: 'outline', by: headings.length }),
    annexes: [],
    tables: { at, headings: headings.map((name, index) => ({ name, number: before + index + 1 })) },
  }
}

// After the section that holds the measures of the matrix; without such links, before the first that holds measures.
function placeOf(pairs: PlanRecords['pairs'], roots: readonly Branch[]): number {
  const linked = new Set(pairs.map(({ measureId }) => measureId))
  const last = roots.findLastIndex((root) => flatten([root]).some(({ id }) => linked.has(id)))
  if (last >= 0) return last + 1
  const first = roots.findIndex((root) => flatten([root]).some(({ kind }) => kind === 'measure'))
  return first >= 0 ? first : roots.length
}
