import { adder } from './adder.ts'
import { makeMeetings } from './mersin/meetings.ts'
import { planOutline } from './mersin/outline.ts'
import { makeStakeholders } from './mersin/stakeholders.ts'
import { makeTrainings } from './mersin/trainings.ts'
import { makeOutline } from './outline.ts'
import type { Sample } from './sample.ts'

/**
 * A metropolitan municipality that prepares its local equality action plan: what its own news tells of three months.
 * The source names nobody who decides, no day of approval, no money and no period, so these stay empty.
 */
export const mersin: Sample = {
  name: 'mersin',
  fill(make) {
    const add = adder(make)
    add('office', { country: 'tr', documentLanguage: 'tr', currency: 'TRY', sample: 'mersin' })
    const family = 'Kadın ve Aile Hizmetleri Dairesi Başkanlığı'
    add('identity', {
      name: 'Mersin Büyükşehir Belediyesi',
      headerLines: ['Mersin Büyükşehir Belediyesi', family],
      place: 'Mersin',
    })
    const familyUnit = add('unit', { name: family })
    const outside = (name: string) => add('unit', { name, kind: 'other', outside: true })
    const units = {
      familyUnit,
      wallenberg: outside('Raoul Wallenberg Üniversitesi'),
      monitoring: outside('Cinsiyet Eşitliği İzleme Derneği'),
      motherChild: outside('Anne Çocuk Eğitim Vakfı'),
    }
    const planId = add('plan', {
      kind: 'plan',
      title: 'Yerel Eşitlik Eylem Planı',
      subtitle: 'Hazırlık çalışmaları',
      profile: 'tr-plan',
      language: 'tr',
      currency: 'TRY',
      status: 'draft',
      levelNames: ['Temel alan', 'Amaç', 'Eylem'],
      owner: family,
    })
    makeOutline(make, planId, planOutline(units))
    const stakeholders = makeStakeholders(add)
    makeMeetings(add, stakeholders, familyUnit)
    makeTrainings(add, { stakeholders, familyUnit })
  },
}
