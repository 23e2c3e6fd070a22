import type { PlanDossier } from '#shared/documents/dossiers/plan.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import { buildVietnamDossier } from './build-dossier.ts'
import { recordMaker } from './make-records.ts'

/** The Vietnamese plan with this many measures: 20 under each of the sections below ten parts. */
export function buildLargeDossier(measures: number): PlanDossier {
  const dossier = buildVietnamDossier()
  const record = recordMaker(10_000)
  const nodes: PlanNode[] = []
  const units = dossier.units.map(({ id }) => id)
  function add(kind: PlanNode['kind'], parentId: string | null, position: number, title: string, unit?: string) {
    const assigned =
      unit === undefined ? {} : { leadUnitId: unit, partnerUnitIds: units.slice(0, 2), product: 'Báo cáo' }
    const node = record('planNode', {
      planId: dossier.plan.id,
      parentId,
      position,
      kind,
      marker: 'auto',
      title,
      partnerUnitIds: [],
      directiveIds: [],
      measuredBy: [],
      status: 'planned',
      ...(kind === 'measure' && { startsOn: '2026-03-01', endsOn: '2026-12-15', budget: 5_000_000 + position }),
      ...assigned,
    })
    nodes.push(node)
    return node.id
  }
  const perPart = Math.max(20, Math.ceil(measures / 10))
  let part = ''
  let section = ''
  for (let index = 0; index < measures; index += 1) {
    if (index % perPart === 0) part = add('section', null, index, `Nhóm nhiệm vụ ${index / perPart + 1}`)
    if (index % 20 === 0) section = add('section', part, index, `Nội dung thực hiện ${index / 20 + 1}`)
    const title = `Nhiệm vụ ${index + 1}: tuyên truyền, phổ biến chính sách, pháp luật về bình đẳng giới tại đơn vị.`
    add('measure', section, index, title, units[index % units.length])
  }
  return { ...dossier, nodes }
}
