import type { Entities } from '#shared/entities/all.ts'
import type { InputOf } from '#shared/entity.ts'

/** What a new plan brings, with some fields as the test wants them. */
export function planInput(changes: Partial<InputOf<Entities['plan']>> = {}): InputOf<Entities['plan']> {
  return {
    kind: 'plan',
    title: 'Kế hoạch',
    profile: 'vn-nd30',
    status: 'draft',
    currency: 'VND',
    levelNames: [],
    ...changes,
  }
}

/** What a new plan node brings. */
export function nodeInput(planId: string, changes: Partial<InputOf<Entities['planNode']>> = {}) {
  return {
    planId,
    position: 0,
    kind: 'point',
    marker: 'auto',
    title: 'Tuyên truyền',
    partnerUnitIds: [],
    directiveIds: [],
    measuredBy: [],
    status: 'planned',
    ...changes,
  } satisfies InputOf<Entities['planNode']>
}

/** What a new unit brings. */
export function unitInput(changes: Partial<InputOf<Entities['unit']>> = {}): InputOf<Entities['unit']> {
  return { name: 'Phòng Tổ chức', kind: 'department', outside: false, ...changes }
}

/** What a new directive brings. */
export function directiveInput(changes: Partial<InputOf<Entities['directive']>> = {}): InputOf<Entities['directive']> {
  return {
    kind: 'directive',
    typeName: 'Chỉ thị',
    subject: 'về công tác phụ nữ',
    family: 'party',
    status: 'unknown',
    verified: false,
    ...changes,
  }
}

/** The record of the office itself. */
export function officeInput(): InputOf<Entities['office']> {
  return { country: 'vn', kind: 'college', documentLanguage: 'vi', currency: 'VND', lengthUnit: 'mm' }
}
