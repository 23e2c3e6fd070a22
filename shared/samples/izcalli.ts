import { mxTopics } from '../national/mx-topics.ts'
import { topicFrom } from '../national/topic-sets.ts'
import { proseOf } from '../rich-text.ts'
import { adder } from './adder.ts'
import { planOutline } from './izcalli/outline.ts'
import { makeOutline } from './outline.ts'
import type { Sample } from './sample.ts'

/**
 * A municipal institute with the equality plan of its town hall, the working table that draws it up, and its programme of
 * 18 topics in three months. The source gives no day, number, session, signatory, money or indicator, so these stay empty.
 */
export const izcalli: Sample = {
  name: 'izcalli',
  fill(make) {
    const add = adder(make)
    add('office', { country: 'mx', documentLanguage: 'es', currency: 'MXN', sample: 'izcalli' })
    const institute = 'Instituto Municipal para la Igualdad y Empoderamiento entre Mujeres y Hombres'
    add('identity', {
      name: institute,
      symbol: 'IMIEMH',
      parentLines: ['Ayuntamiento de Cuautitlán Izcalli'],
      place: 'Cuautitlán Izcalli',
    })
    const units = {
      institute: add('unit', { name: institute, abbreviation: 'IMIEMH' }),
      table: add('unit', { name: 'Mesa de trabajo', kind: 'committee' }),
    }
    const planId = add('plan', {
      kind: 'plan',
      title: 'Plan de Igualdad para el Ayuntamiento de Cuautitlán Izcalli',
      profile: 'mx-plan',
      language: 'es',
      currency: 'MXN',
      status: 'draft',
      levelNames: ['Eje', 'Línea de acción'],
      opening: proseOf(
        'Este plan incorpora la perspectiva de género y la no discriminación, y contribuye a promover una cultura de inclusión en el Ayuntamiento de Cuautitlán Izcalli.',
      ),
      owner: 'Mesa de trabajo',
      followUp: 'La Mesa de trabajo da seguimiento a la puesta en marcha y al impacto del plan.',
    })
    makeOutline(make, planId, planOutline(units.institute, units.table))
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
    const topicIds = mxTopics.topics.map((topic, position) => add('topic', { position, ...topicFrom(mxTopics, topic) }))
    add('training', {
      title: 'Programa de capacitación en cultura institucional para la igualdad laboral',
      kind: 'programme',
      audience: 'Trabajadoras y trabajadores de las diversas dependencias y organismos',
      aim: 'Incorporar la perspectiva de género y la no discriminación, y promover una cultura de inclusión en el Ayuntamiento.',
      allUnits: true,
      topicIds,
      note: 'Durante tres meses; la fuente no indica cuáles.',
    })
  },
}
