import { goals, type NationalSet } from './national-set.ts'

const common = { country: 'mx', language: 'es' } as const

/** The six objectives of the sector programme, as short glosses. */
export const mxSector: NationalSet = {
  ...common,
  code: 'mx-sector',
  title: 'Objetivos del Programa Sectorial de las Mujeres 2025–2030',
  rows: goals('Programa Sectorial de las Mujeres 2025–2030 (SIDOF 5773820), índice', true, [
    'Política nacional de igualdad sustantiva y transversalidad',
    'Ejercicio de los derechos de las mujeres en los sectores y territorios',
    'Atención inmediata e integral y acceso a la justicia para mujeres en situación de violencia',
    'Prevención de las violencias',
    'Cambio cultural',
    'Participación y liderazgo de las mujeres',
  ]),
}

/** The nine factors of the programme of institutional culture. */
export const mxPci: NationalSet = {
  ...common,
  code: 'mx-pci',
  title: 'Factores del Programa de Cultura Institucional (2009)',
  rows: goals('Programa de Cultura Institucional, INMUJERES 2009', true, [
    'Política nacional y deberes institucionales',
    'Clima laboral',
    'Comunicación incluyente',
    'Selección de personal',
    'Salarios y prestaciones',
    'Promoción vertical y horizontal',
    'Capacitación y formación profesional',
    'Corresponsabilidad entre la vida laboral, familiar, personal e institucional',
    'Hostigamiento y acoso sexual',
  ]),
}

/** The 14 requirements of the norm; their weights could not be read and the list is not verified. */
export const mxNorm: NationalSet = {
  ...common,
  code: 'mx-nmx',
  title: 'Requisitos de la NMX-R-025-SCFI-2015',
  rows: goals('NMX-R-025-SCFI-2015 (DOF 19/10/2015), lista sin cotejar con la norma', false, [
    'Política de igualdad laboral y no discriminación',
    'Grupo, comisión o comité encargado de la vigilancia',
    'Proceso de reclutamiento y selección sin discriminación y con igualdad de oportunidades',
    'Auditoría interna',
    'Medición del clima laboral y no discriminación',
    'Código de ética o equivalente',
    'Igualdad salarial y otorgamiento de prestaciones y compensaciones',
    'Procesos de ascenso y permanencia con igualdad de oportunidades',
    'Procesos de formación, capacitación y adiestramiento con igualdad de oportunidades',
    'Plan de capacitación y sensibilización en igualdad laboral y no discriminación',
    'Lenguaje incluyente, no sexista y accesible',
    'Corresponsabilidad en la vida laboral, familiar y personal',
    'Accesibilidad de los centros de trabajo',
    'Mecanismos para prevenir, atender y sancionar la discriminación y la violencia laboral',
  ]),
}
