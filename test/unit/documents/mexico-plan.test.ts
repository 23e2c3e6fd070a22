import { describe, expect, it } from 'vitest'
import { composeDocument } from '#shared/documents/compose.ts'
import { papers } from '#shared/documents/length.ts'
import { samples } from '#shared/samples/all.ts'
import { recordMaker } from '#test/builders/make-records.ts'
import { buildSampleDossiers } from '#test/builders/build-sample.ts'
import { paragraphsOf, textOf, textsOf } from './composed-text.ts'

const [dossier] = buildSampleDossiers(samples.izcalli)
if (!dossier) throw new Error('Izcalli has a plan')
const composition = composeDocument('plan', dossier, 'es')
const record = recordMaker()

describe('the plan of Izcalli', () => {
  it('is on letter paper, upright and lying, under the town hall and the institute with its abbreviation', () => {
    const { width, height } = papers.letter
    expect(composition.sections.map(({ page }) => [page.width, page.height])).toEqual([
      [width, height],
      [height, width],
    ])
    expect(composition.sections[0]?.header.map(textOf)).toEqual([
      'Ayuntamiento de Cuautitlán Izcalli\tPlan municipal de igualdad',
      'Instituto Municipal para la Igualdad y Empoderamiento entre Mujeres y Hombres (IMIEMH)\tPágina  de ',
    ])
  })

  it('has a title in capitals, its commitments, the 18 topics, its three fields of action and who follows it up', () => {
    expect(textsOf(composition, 'title')).toEqual(['PLAN DE IGUALDAD PARA EL AYUNTAMIENTO DE CUAUTITLÁN IZCALLI'])
    expect(textsOf(composition, 'heading1')).toEqual([
      '1 Compromisos del Gobierno local',
      '2 Temas de capacitación',
      '3 Igualdad salarial',
      '4 Prevención y atención de la violencia laboral',
      '5 Corresponsabilidad',
      '6 Cultura institucional para la igualdad laboral',
      '7 Seguimiento',
    ])
    const topics = textsOf(composition, 'item').filter((text) => /^\d/.test(text))
    expect(topics).toHaveLength(18)
    expect(topics[17]).toBe('18.\tInstitucionalización de la Perspectiva de género en la APM')
  })

  it('prints the whole form of its matrix, empty where nothing is settled yet', () => {
    expect(textsOf(composition, 'tableHead').slice(0, 9)).toEqual([
      'Núm.',
      'Línea de acción',
      'Dirigido a',
      'Indicador',
      'Responsable',
      'Corresponsables',
      'Plazo',
      'Presupuesto',
      'Estado',
    ])
    expect(textsOf(composition, 'tableCell')).toEqual(
      expect.arrayContaining(['3.1', 'Garantizar la igualdad salarial.', 'Tres meses', 'Programada']),
    )
  })

  it('has lines to write into for session and day of approval, and says them once they are known', () => {
    const last = (of: typeof composition) => textsOf(of, 'body').at(-1)
    expect(last(composition)).toMatch(/^Aprobado en la _+ Sesión _+ de Cabildo de fecha _+\.$/)
    const plan = { ...dossier.plan, adoptedItem: 'Décima Sesión Ordinaria', signedOn: '2017-05-08' }
    expect(last(composeDocument('plan', { ...dossier, plan }, 'es'))).toBe(
      'Aprobado en la Décima Sesión Ordinaria de Cabildo de fecha 8 de mayo de 2017.',
    )
  })

  it('breaks a row that is taller than a page and no other', () => {
    const measure = dossier.nodes.find(({ kind }) => kind === 'measure')
    if (!measure) throw new Error('no measure')
    const many = Array.from({ length: 30 }, (_, position) => ({
      ...measure,
      id: `point-${position}`,
      parentId: measure.id,
      position,
      kind: 'point' as const,
    }))
    const long = composeDocument('plan', { ...dossier, nodes: [...dossier.nodes, ...many] }, 'es')
    const rows = long.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])),
    )
    expect(rows.filter(({ keepTogether }) => !keepTogether).map(({ source }) => source)).toEqual([measure.id])
  })
})

it('an oficio says place, number, subject and whom it goes to, with lines for what is not known', () => {
  const plan = { ...dossier.plan, kind: 'proposal' as const, title: 'Integración de la Mesa de trabajo' }
  const recipients = [
    record('recipient', { planId: plan.id, kind: 'addressee', name: 'Presidencia Municipal', position: 0 }),
    record('recipient', { planId: plan.id, kind: 'copy', name: 'Archivo', position: 1 }),
  ]
  const letter = composeDocument('proposal', { ...dossier, plan, recipients }, 'es')
  const all = paragraphsOf(letter).map(textOf)
  expect(all.slice(0, 5)).toEqual([
    'Cuautitlán Izcalli, a ______________',
    'Oficio No. ______________',
    'Asunto: Integración de la Mesa de trabajo',
    'Presidencia Municipal',
    'PRESENTE',
  ])
  expect(all.at(-1)).toBe('c.c.p. Archivo')
})
