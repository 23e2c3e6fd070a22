import type { TopicSet } from './topic-sets.ts'

const source = 'Comunicado del Ayuntamiento de Cuautitlán Izcalli; correspondencia con el PCI y la norma sin cotejar.'

// Title, factors of the Programa de Cultura Institucional (INMUJERES 2009), requirements of NMX-R-025-SCFI-2015: the
// correspondence is our own, not read in either text, and so not verified.
const topics: readonly [title: string, factors: string[], requirements: string[]][] = [
  ['Discriminación', ['1'], ['14']],
  ['Igualdad de oportunidades', ['1'], ['3', '8']],
  ['Cultura institucional', ['1'], ['1']],
  ['Políticas públicas', ['1'], []],
  ['Violencia Institucional', ['9'], ['14']],
  ['Estereotipos', ['3'], ['10']],
  ['Lenguaje incluyente y no sexista', ['3'], ['11']],
  ['Igualdad y equidad de género', ['1'], ['10']],
  ['Clima laboral', ['2'], ['5']],
  ['Comunicación incluyente', ['3'], ['11']],
  ['Selección y promoción del personal', ['4', '6'], ['3', '8']],
  ['Prestaciones equitativas', ['5'], ['7']],
  ['Oportunidades de ascensos al personal', ['6'], ['8']],
  ['Capacitación y formación', ['7'], ['9', '10']],
  ['Conciliación entre vida laboral, institucional, personal y familiar', ['8'], ['12']],
  ['Impacto en el cumplimiento de misión y visión municipal', ['1'], []],
  ['Impacto en el desarrollo local con igualdad de género', ['1'], []],
  ['Institucionalización de la Perspectiva de género en la APM', ['1'], ['1', '2']],
]

/** The 18 topics of a municipal programme on institutional culture, in the order of the source. */
export const mxTopics: TopicSet = {
  code: 'mx-topic',
  country: 'mx',
  language: 'es',
  title: '18 temas de cultura institucional para la igualdad laboral',
  topics: topics.map(([title, factors, requirements], at) => ({
    code: String(at + 1),
    title,
    factors,
    requirements,
    source,
    checkedOn: '2026-11-21',
    verified: false,
  })),
}
