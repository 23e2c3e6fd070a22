import type { InputOf } from '../entity.ts'
import type { Entities } from '../entities/all.ts'
import type { Make } from './sample.ts'

type Node = InputOf<Entities['planNode']>

/** One node of a sample plan with all that stands under it; what is left out is empty. */
export type Outline = Pick<Node, 'kind' | 'title'> &
  Partial<Omit<Node, 'planId' | 'parentId' | 'position'>> & { children?: Outline[] }

/** Makes the nodes of a plan from an outline, in its order. */
export function makeOutline(make: Make, planId: string, outline: readonly Outline[], parentId: string | null = null) {
  outline.forEach(({ children = [], ...fields }, position) => {
    const id = make('planNode', {
      marker: 'auto',
      partnerUnitIds: [],
      directiveIds: [],
      measuredBy: [],
      status: 'planned',
      ...fields,
      planId,
      parentId,
      position,
    })
    makeOutline(make, planId, children, id)
  })
}

/** A headed section. */
export function section(title: string, children: Outline[], more: Partial<Outline> = {}): Outline {
  return { kind: 'section', title, children, ...more }
}
