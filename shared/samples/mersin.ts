import { adder } from './adder.ts'
import { makeMeetings } from './mersin/meetings.ts'
import { makeStakeholders } from './mersin/stakeholders.ts'
import { makeTrainings } from './mersin/trainings.ts'
import type { Make } from './sample.ts'

/** A metropolitan municipality that prepares its local equality action plan: what its own news tells of three months. */
export function fillMersin(make: Make): void {
  const add = adder(make)
  add('office', { country: 'tr', documentLanguage: 'tr', currency: 'TRY', sample: 'mersin' })
  add('identity', { name: 'Mersin Büyükşehir Belediyesi', place: 'Mersin' })
  const familyUnit = add('unit', { name: 'Kadın ve Aile Hizmetleri Dairesi Başkanlığı' })
  const stakeholders = makeStakeholders(add)
  makeMeetings(add, stakeholders, familyUnit)
  makeTrainings(add, { stakeholders, familyUnit })
}
