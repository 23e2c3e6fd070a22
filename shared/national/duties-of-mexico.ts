import type { NationalDuty } from './national-duty.ts'

const checkedOn = '2026-11-21'

/** Deadlines of Mexican offices. No yearly day of the general or the state law could be read, so there is none here. */
export const dutiesOfMexico: readonly NationalDuty[] = [
  {
    code: 'mx.nmx.constancia',
    title: { es: 'Vence la constancia de no incumplimiento para la NMX-R-025' },
    note: { es: 'No puede tener más de seis meses al presentar la solicitud. Escriba el día en que se expidió.' },
    kind: 'other',
    anchor: 'one-day',
    offset: 6,
    offsetUnit: 'months',
    repeats: 'once',
    source: 'Resúmenes de la NMX-R-025-SCFI-2015 (no se leyó la norma)',
    checkedOn,
    verified: false,
  },
]
