import type { Add } from '../adder.ts'

/**
 * The 31 stakeholders of the preparation: four are named one by one, the rest by their kinds, so that one record stands
 * for 27. Partners of projects and trainings are not said to be among the 31.
 */
export function makeStakeholders(add: Add) {
  const consulted = { planRole: 'consulted', standsFor: 1 } as const
  const partner = { planRole: 'partner', standsFor: 1 } as const
  const named = [
    add('stakeholder', { ...consulted, name: 'Türkiye Belediyeler Birliği', kind: 'public-body' }),
    add('stakeholder', { ...consulted, name: 'Birleşmiş Milletler Kadın Destek Birimi', kind: 'international' }),
    add('stakeholder', { ...consulted, name: 'Mersin Barosu', kind: 'professional-chamber' }),
    add('stakeholder', { ...consulted, name: 'Kadın platformu', kind: 'platform' }),
  ]
  const others = add('stakeholder', {
    ...consulted,
    name: 'Üniversiteler, kamu kurumları, kadın dernekleri ve tek tek adı verilmeyen diğer paydaşlar',
    standsFor: 27,
    note: 'Kaynak 31 paydaştan yalnızca bir bölümünü adıyla anıyor.',
  })
  const project = add('stakeholder', { ...partner, name: 'Raoul Wallenberg Üniversitesi', kind: 'university' })
  add('agreement', {
    stakeholderId: project,
    title: 'İnsan Hakları Kentleri Projesi',
    kind: 'project',
    state: 'signed',
    subject: 'Yerel Eşitlik Eylem Planı çalışmaları bu proje kapsamında başladı.',
  })
  return {
    consulted: [...named, others],
    monitoring: add('stakeholder', { ...partner, name: 'Cinsiyet Eşitliği İzleme Derneği', kind: 'association' }),
    motherChild: add('stakeholder', { ...partner, name: 'Anne Çocuk Eğitim Vakfı', kind: 'association' }),
  }
}

export type Stakeholders = ReturnType<typeof makeStakeholders>
