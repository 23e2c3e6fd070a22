import type { Add } from '../adder.ts'
import type { Stakeholders } from './stakeholders.ts'
import { threeMonths } from './trainings.ts'

/** Who prepares the plan, and the 41 meetings that are told of by their number alone. */
export function makeMeetings(add: Add, { consulted }: Stakeholders, familyUnit: string): void {
  const coordinators = add('body', {
    name: 'Kadın koordinatörleri',
    kind: 'coordinators',
    unitId: familyUnit,
  })
  add('memberGroup', { bodyId: coordinators, label: 'Kadın koordinatörü', level: 'focal-point', notStated: 30 })
  add('meeting', {
    title: 'Yerel Eşitlik Eylem Planı hazırlık toplantıları',
    kind: 'external-stakeholders',
    state: 'held',
    ...threeMonths,
    project: 'Yerel Eşitlik Eylem Planı Hazırlık Çalışmaları',
    convener: 'Kadın ve Aile Hizmetleri Dairesi Başkanlığı',
    stakeholderIds: consulted,
    sittings: 41,
    note: 'Kaynak bir yerde 31 paydaşla 3 ayda 41 toplantıdan, bir yerde toplam 41 toplantı ve eğitimden söz ediyor.',
  })
  add('publication', {
    title: '31 paydaşla 3 ayda 41 toplantı yapıldı',
    channel: 'press',
    state: 'posted',
    note: '“Yerel Eşitlik Çalışmaları” haberi; yayın tarihi belirtilmemiş.',
  })
}
