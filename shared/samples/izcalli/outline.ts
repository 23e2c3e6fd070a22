import { mxTopics } from '../../national/mx-topics.ts'
import { proseOf } from '../../rich-text.ts'
import { section, type Outline } from '../outline.ts'

/** What the local government commits itself to, its three fields of action, its training and who follows it all up. */
export function planOutline(institute: string, table: string): Outline[] {
  const measure = (title: string, more: Partial<Outline> = {}): Outline => ({ kind: 'measure', title, ...more })
  return [
    section(
      'Compromisos del Gobierno local',
      [
        point(
          'Constituir una Mesa de trabajo con el cometido de elaborar el Plan de Igualdad para el Ayuntamiento y dar seguimiento a su puesta en marcha y a su impacto.',
        ),
        point(
          'Avanzar en los temas de no discriminación y combate a la violencia desde los propios espacios laborales, con sensibilidad y voluntad de las autoridades municipales.',
        ),
      ],
      {
        body: proseOf(
          'El Gobierno local parte del reconocimiento de que mujeres y hombres son iguales en dignidad humana, e iguales en derechos y deberes.',
        ),
      },
    ),
    section(
      'Temas de capacitación',
      mxTopics.topics.map(({ title }) => ({ ...point(title), marker: 'number' as const })),
    ),
    section('Igualdad salarial', [measure('Garantizar la igualdad salarial.')]),
    section('Prevención y atención de la violencia laboral', [
      measure('Implementar acciones para prevenir y atender la violencia laboral.'),
    ]),
    section('Corresponsabilidad', [
      measure(
        'Generar gestiones de corresponsabilidad entre la vida laboral, familiar y personal de las trabajadoras y los trabajadores, con igualdad de trato y de oportunidades.',
      ),
    ]),
    section('Cultura institucional para la igualdad laboral', [
      measure('Realizar mesas de trabajo con personas servidoras públicas.', {
        leadUnitId: institute,
        status: 'ongoing',
        targetLevel: 'Personas servidoras públicas',
      }),
      measure(
        'Capacitar durante tres meses a las y los trabajadores de las diversas dependencias y organismos en los 18 temas de este plan.',
        {
          leadUnitId: institute,
          targetLevel: 'Trabajadoras y trabajadores',
          dueText: 'Tres meses',
        },
      ),
    ]),
    section('Seguimiento', [
      measure('Dar seguimiento a la puesta en marcha del plan y a su impacto.', { leadUnitId: table }),
    ]),
  ]
}

function point(title: string): Outline {
  return { kind: 'point', title }
}
