import type { Add } from '../adder.ts'
import type { Stakeholders } from './stakeholders.ts'

type Made = { stakeholders: Stakeholders; familyUnit: string }

/**
 * The training of 231 people by role, the programmes with partners and the trainer pool. The source gives a sex only for
 * the 25 men; "kadın koordinatörü" is an office, so the sex of the 30 who hold it is not stated.
 */
export function makeTrainings(add: Add, { stakeholders, familyUnit }: Made): void {
  const equality = add('training', {
    title: 'Toplumsal Cinsiyet Eşitliği Eğitimi',
    state: 'done',
    audience: 'Daire başkanları, şube müdürleri, koordinatörler ve birim personeli',
    statedPeople: 231,
  })
  const occasion = add('occasion', {
    title: 'Toplumsal Cinsiyet Eşitliği Eğitimi',
    trainingId: equality,
    state: 'held',
    ...threeMonths,
    sittings: null,
    statedTotal: 231,
  })
  const groups = [
    { label: 'Daire başkanı', level: 'head', notStated: 21 },
    { label: 'Şube müdürü', level: 'manager', notStated: 21 },
    {
      label: 'Kadın ve Aile Hizmetleri Dairesi Başkanlığı personeli',
      level: 'staff',
      notStated: 88,
      unitId: familyUnit,
    },
    { label: 'Kadın koordinatörü (belediyenin tüm birimlerinden)', level: 'focal-point', notStated: 30 },
    { label: 'Birim personeli', level: 'staff', notStated: 71 },
  ] as const
  groups.forEach((group, position) => add('participantGroup', { occasionId: occasion, position, ...group }))

  const fathers = add('training', {
    title: 'Baba Destek Programı',
    kind: 'programme',
    state: 'ongoing',
    forMen: true,
    partnerIds: [stakeholders.motherChild],
  })
  const taught = add('occasion', { title: 'Baba Destek Programı', trainingId: fathers, state: 'held' })
  add('participantGroup', { occasionId: taught, label: 'Babalar', level: 'public', men: 25 })
  add('training', {
    title: 'Hayat Dolu Buluşmalar Programı',
    kind: 'programme',
    partnerIds: [stakeholders.motherChild],
    note: 'Ocak ayında 5 uzman personel eğiticilik için eğitim alacak.',
  })
  makeTrainerPool(add, stakeholders)
}

/** Three months from September 2020; the source tells no days, and of the fathers' programme no time at all. */
export const threeMonths = { day: '2020-09-01', lastDay: '2020-11-30', monthOnly: true } as const

function makeTrainerPool(add: Add, { monitoring, motherChild }: Stakeholders): void {
  add('trainer', {
    programme: 'Hak Temelli İzleme Eğiticisi',
    people: 2,
    state: 'certified',
    certifiedBy: 'Cinsiyet Eşitliği İzleme Derneği',
    certifierId: monitoring,
  })
  add('trainer', {
    programme: 'Okur Yazar Eğiticisi',
    people: 8,
    state: 'certified',
    note: 'İşlevsel Yetişkin Okur Yazarlık Eğitici Eğitimi ile.',
  })
  add('trainer', {
    programme: 'Hayat Dolu Buluşmalar Programı eğiticisi',
    people: 5,
    plannedFor: '2021-01-01',
    monthOnly: true,
    certifierId: motherChild,
  })
}
