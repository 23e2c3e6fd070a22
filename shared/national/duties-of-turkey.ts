import type { NationalDuty } from './national-duty.ts'

const checkedOn = '2026-11-21'

/** Dates of Turkish municipalities. The reviews come from the practice of municipalities, no law fixes their day. */
export const dutiesOfTurkey: readonly NationalDuty[] = [
  {
    code: 'tr.yeep.review',
    title: { tr: 'Yıllık iç paydaş değerlendirmesi' },
    note: { tr: 'Belediyelerin uygulamasından; günü belirleyen bir mevzuat yoktur.' },
    kind: 'review',
    anchor: 'plan-start',
    offset: 1,
    offsetUnit: 'years',
    repeats: 'yearly',
    source: 'Belediyelerin Yerel Eşitlik Eylem Planlarına ilişkin haberler',
    checkedOn,
    verified: false,
  },
]
