import { join } from 'node:path'
import { mkdirSync, writeFileSync } from 'node:fs'
import { openOffice, type OpenOffice } from '#db/open.ts'
import { createRow } from '#db/records.ts'
import { write, type Write } from '#db/write.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { buildLargeDossier } from './build-large-dossier.ts'
import { nodeInput, officeInput, planInput, unitInput } from './build-inputs.ts'

const subjects = ['bình đẳng giới', 'phòng, chống bạo lực', 'đào tạo cán bộ nữ', 'chăm sóc trẻ em', 'tiền lương']
const years = 40

/** A data folder as the application leaves it behind: its own office, filled by `fill`, and a language chosen. */
export function makeDataFolder(folder: string, language: Language, fill: (office: OpenOffice) => void): void {
  const office = openOffice(join(folder, 'offices', 'own'))
  fill(office)
  office.close()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ language, open: 'own', hasOwn: true }))
}

/** The office itself and this many plans, every one with another title and period. */
export function fillPlans(office: OpenOffice, count: number): string[] {
  return save(office, (tx) => {
    createRow(tx, 'office', officeInput())
    return Array.from({ length: count }, (_, index) => createRow(tx, 'plan', planOf(index)).id)
  })
}

/** Points of one plan, in groups of 100 under a section each; what search and lists go through. */
export function fillPoints(office: OpenOffice, planId: string, count: number): void {
  save(office, (tx) => {
    let parentId: string | null = null
    for (let index = 0; index < count; index += 1) {
      if (index % 100 === 0) {
        const section = { kind: 'section', title: `Nội dung ${index / 100 + 1}`, position: index / 100 } as const
        parentId = createRow(tx, 'planNode', nodeInput(planId, section)).id
      }
      const position = index % 100
      createRow(tx, 'planNode', nodeInput(planId, { parentId, position, title: titleOf(index) }))
    }
  })
}

/** One plan with this many measures, as `buildLargeDossier` has them; gives the plan's id. */
export function fillMeasures(office: OpenOffice, measures: number): string {
  const dossier = buildLargeDossier(measures)
  return save(office, (tx) => {
    const ids = new Map<string, string>()
    const stored = (id: string) => ids.get(id) ?? id
    createRow(tx, 'office', officeInput())
    for (const { id, name } of dossier.units) ids.set(id, createRow(tx, 'unit', unitInput({ name })).id)
    const planId = createRow(tx, 'plan', planInput({ title: dossier.plan.title, levelNames: [] })).id
    for (const { id, parentId, leadUnitId, partnerUnitIds, ...node } of dossier.nodes) {
      const { kind, position, title, startsOn, endsOn, budget, product } = node
      const lead = leadUnitId === null ? {} : { leadUnitId: stored(leadUnitId) }
      const place = { parentId: parentId === null ? null : stored(parentId), position, kind, title }
      const facts = { startsOn, endsOn, budget, product, partnerUnitIds: partnerUnitIds.map(stored) }
      ids.set(id, createRow(tx, 'planNode', nodeInput(planId, { ...place, ...facts, ...lead })).id)
    }
    return planId
  })
}

function planOf(index: number) {
  const year = 1990 + (index % years)
  const title = `Kế hoạch ${index + 1}: ${subjects[index % subjects.length]} năm ${year}`
  return planInput({ title, number: `${index + 1}/KH`, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` })
}

function titleOf(index: number): string {
  const subject = subjects[index % subjects.length]
  return `Nhiệm vụ ${index + 1}: tuyên truyền, phổ biến chính sách, pháp luật về ${subject} tại đơn vị ${index % 977}.`
}

function save<T>(office: OpenOffice, work: (tx: Write) => T): T {
  return write(office, { operator: 'bench', undoable: false }, work)
}
