import { section, type Outline } from '../outline.ts'

function measure(title: string): Outline {
  return { kind: 'measure', title }
}

/** What the plan of the Ayuntamiento is to do: three fields of action, and what the local government commits itself to. */
export function planOutline(): Outline[] {
  return [
    section('Compromisos del Gobierno local', [
      {
        kind: 'point',
        title: 'Reconocer que mujeres y hombres son iguales en dignidad humana, y en derechos y deberes.',
      },
      {
        kind: 'point',
        title:
          'Constituir una Mesa de trabajo que elabore el Plan de Igualdad y dé seguimiento a su puesta en marcha y a su impacto.',
      },
      {
        kind: 'point',
        title: 'Avanzar en la no discriminación y el combate a la violencia desde los espacios laborales.',
      },
    ]),
    section('Igualdad salarial', [measure('Garantizar la igualdad salarial de trabajadoras y trabajadores.')]),
    section('Violencia laboral', [measure('Implementar acciones para prevenir y atender la violencia laboral.')]),
    section('Corresponsabilidad', [
      measure(
        'Generar gestiones de corresponsabilidad entre la vida laboral, familiar y personal, con igualdad de trato y de oportunidades.',
      ),
    ]),
  ]
}
