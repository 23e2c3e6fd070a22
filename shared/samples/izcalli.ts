import { adder } from './adder.ts'
import { topics } from './izcalli/topics.ts'
import type { Make } from './sample.ts'

/** A municipal institute with the working table of its equality plan and its programme of 18 topics in three months. */
export function fillIzcalli(make: Make): void {
  const add = adder(make)
  add('office', { country: 'mx', documentLanguage: 'es', currency: 'MXN', sample: 'izcalli' })
  add('identity', {
    name: 'Instituto Municipal para la Igualdad y Empoderamiento entre Mujeres y Hombres',
    symbol: 'IMIEMH',
    parentLines: ['Ayuntamiento de Cuautitlán Izcalli'],
    place: 'Cuautitlán Izcalli',
  })
  const table = add('body', {
    name: 'Mesa de trabajo para el Plan de Igualdad',
    kind: 'working-table',
    purpose:
      'Elaborar un Plan de Igualdad para el Ayuntamiento de Izcalli y dar seguimiento a su puesta en marcha e impacto.',
    createdBy: 'Compromiso del Gobierno local',
  })
  add('meeting', {
    title: 'Mesas de trabajo para una cultura institucional de igualdad laboral',
    bodyId: table,
    kind: 'working-table',
    state: 'held',
    sittings: null,
    aim: 'Garantizar una cultura institucional para la igualdad laboral.',
    note: 'La fuente no indica fechas, número de mesas ni asistencia.',
  })
  const topicIds = topics.map(([title, factors, requirements], position) =>
    add('topic', {
      position,
      title,
      code: String(position + 1),
      setCode: 'mx-topic',
      factors,
      requirements,
      source: 'Comunicado del Ayuntamiento de Cuautitlán Izcalli; correspondencia con el PCI y la norma sin cotejar.',
    }),
  )
  add('training', {
    title: 'Programa de capacitación en cultura institucional para la igualdad laboral',
    kind: 'programme',
    audience: 'Trabajadoras y trabajadores de las diversas dependencias y organismos',
    aim: 'Incorporar la perspectiva de género y la no discriminación, y promover una cultura de inclusión en el Ayuntamiento.',
    allUnits: true,
    topicIds,
    note: 'Durante tres meses; la fuente no indica cuáles.',
  })
}
