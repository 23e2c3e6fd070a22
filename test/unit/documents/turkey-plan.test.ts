import { describe, expect, it } from 'vitest'
import type { Block, Composition } from '#shared/documents/block.ts'
import { composeDocument } from '#shared/documents/compose.ts'
import { samples } from '#shared/samples/all.ts'
import { recordMaker } from '#test/builders/make-records.ts'
import { buildSampleDossiers } from '#test/builders/build-sample.ts'
import { paragraphsOf, textOf, textsOf } from './composed-text.ts'

const [dossier] = buildSampleDossiers(samples.mersin)
if (!dossier) throw new Error('Mersin has a plan')
const composition = composeDocument('plan', dossier, 'tr')
const record = recordMaker()

describe('the plan of Mersin', () => {
  it('is headed by T.C., the body in capitals with dotted İ, and the unit with initial capitals', () => {
    expect(textsOf(composition, 'nation', 'issuingBody', 'unitName')).toEqual([
      'T.C.',
      'MERSİN BÜYÜKŞEHİR BELEDİYESİ',
      'Kadın ve Aile Hizmetleri Dairesi Başkanlığı',
    ])
    expect(textsOf(composition, 'title', 'subtitle')).toEqual(['YEREL EŞİTLİK EYLEM PLANI', 'Hazırlık çalışmaları'])
  })

  it('counts page of pages in the middle of the foot, below the contact line where there is one', () => {
    const foot = (of: Composition) =>
      of.sections[0]?.footer.map((line) => line.runs.map((run) => ('text' in run ? run.text : run.kind)))
    expect(foot(composition)).toEqual([['page', '/', 'pages']])
    if (!dossier.identity) throw new Error('no identity')
    const identity = { ...dossier.identity, addressLine: 'Yenişehir/MERSİN' }
    expect(foot(composeDocument('plan', { ...dossier, identity }, 'tr'))).toEqual([
      ['Yenişehir/MERSİN'],
      ['page', '/', 'pages'],
    ])
  })

  it('leaves open in its approval record what the source does not state', () => {
    expect(box(composition)).toEqual([
      ['Kabul eden', ''],
      ['Karar tarihi ve sayısı', ''],
      ['Plan dönemi', ''],
      ['Sorumlu birim', 'Kadın ve Aile Hizmetleri Dairesi Başkanlığı'],
      ['İzleme ve değerlendirme', ''],
      ['Şart’ın imzalandığı tarih', ''],
    ])
    const plan = { ...dossier.plan, signedOn: '2022-01-14', adoptedItem: '2022/25', adoptedBy: 'Belediye Meclisi' }
    expect(box(composeDocument('plan', { ...dossier, plan }, 'tr')).slice(0, 2)).toEqual([
      ['Kabul eden', 'Belediye Meclisi'],
      ['Karar tarihi ve sayısı', '14.01.2022 2022/25'],
    ])
  })

  it('has a table of actions for each area, alike in their columns, on sheets that lie on their side', () => {
    const areas = composition.sections.filter(({ page }) => page.landscape)
    const tables = areas.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])))
    expect(tables.map(({ caption }) => caption)).toEqual([
      'Eylem tablosu: Katılım ve iş birliği',
      'Eylem tablosu: Eğitim',
    ])
    expect(tables[1]?.columns).toEqual(tables[0]?.columns)
    expect(textsOf(composition, 'tableHead').slice(0, 9)).toEqual([
      'No',
      'Eylem',
      'Hedef grup',
      'Sorumlu birim',
      'İş birliği yapılacak kurum ve kuruluşlar',
      'Süre',
      'Performans göstergesi',
      'Bütçe ve kaynak',
      'Durum',
    ])
  })

  it('codes aims and actions through, and shows what 231 people were made of under their action', () => {
    const cells = textsOf(composition, 'tableCell')
    expect(cells).toEqual(
      expect.arrayContaining(['4.1 Kurum içi eğitimler', '4.1.1', '4.2.3', 'Eğitim alan kişi sayısı: 231']),
    )
    const at = cells.indexOf('– 21 daire başkanı')
    expect(cells.slice(at, at + 5)).toEqual([
      '– 21 daire başkanı',
      '– 21 şube müdürü',
      '– Kadın ve Aile Hizmetleri Dairesi Başkanlığında çalışan 88 personel',
      '– belediyenin tüm birimlerinden 30 kadın koordinatörü',
      '– 71 birim personeli',
    ])
  })

  it.each([
    'eşitlik ilkesini önce yerelde etkin kılmayı, eşitliği önce yerelde inşa etmeyi',
    '2020 yılının Eylül ayında, İnsan Hakları Kentleri Projesi kapsamında Raoul Wallenberg Üniversitesi',
    '3 aylık süreçte 31 paydaşla 41 toplantı',
    'Türkiye Belediyeler Birliği, Birleşmiş Milletler Kadın Destek Birimi, Mersin Barosu',
    'Hak Temelli İzleme Eğiticisi',
    'İşlevsel Yetişkin Okur Yazarlık Eğitici Eğitimi',
    'Hayat Dolu Buluşmalar Programı',
    'Ocak ayı',
    'Baba Destek Programı',
    'Eğitim verilen erkek sayısı: 25',
  ])('says “%s”', (words) => {
    expect(paragraphsOf(composition).map(textOf).join('\n')).toContain(words)
  })

  it('puts what it rests on first, under a numbered heading, and counts on', () => {
    const charter = record('directive', {
      kind: 'charter',
      typeName: 'Avrupa Yerel Yaşamda Kadın-Erkek Eşitliği Şartı',
      subject: '',
      family: 'international',
      status: 'unknown',
      verified: false,
    })
    const bases = [record('planBasis', { planId: dossier.plan.id, directiveId: charter.id, position: 0 })]
    const based = composeDocument('plan', { ...dossier, bases, directives: [charter] }, 'tr')
    expect(textsOf(based, 'heading1').slice(0, 3)).toEqual(['1 Dayanak', '2 Amaç', '3 Hazırlık süreci'])
    expect(textsOf(based, 'item')[0]).toBe('•\tAvrupa Yerel Yaşamda Kadın-Erkek Eşitliği Şartı')
  })

  it('ends with name and post of who signs, once somebody is chosen', () => {
    const signatory = record('signatory', {
      post: 'Büyükşehir Belediye Başkanı',
      authorityLines: [],
      name: 'Örnek İMZA',
      standard: true,
    })
    const signed = composeDocument('plan', { ...dossier, signatory }, 'tr')
    expect(textsOf(signed, 'authority', 'signer').filter((text) => text !== '')).toEqual([
      'Örnek İMZA',
      'Büyükşehir Belediye Başkanı',
    ])
  })
})

describe('the draft of a Turkish letter', () => {
  const plan = { ...dossier.plan, kind: 'proposal' as const, title: 'Yerel Eşitlik Eylem Planı' }
  const to = (kind: 'addressee' | 'copy', name: string, position: number) =>
    record('recipient', { planId: plan.id, kind, name, position })

  it('leaves number and date to the document system, and says subject and addressee', () => {
    const letter = composeDocument(
      'proposal',
      { ...dossier, plan, recipients: [to('addressee', 'MERSİN BAROSU BAŞKANLIĞINA', 0)] },
      'tr',
    )
    expect(textsOf(letter, 'number').slice(0, 5)).toEqual(['Sayı', ': ', '', 'Konu', ': Yerel Eşitlik Eylem Planı'])
    expect(textsOf(letter, 'recipients')[0]).toBe('MERSİN BAROSU BAŞKANLIĞINA')
  })

  it('goes by a distribution list to several, who acts on the left and who is told beside', () => {
    const recipients = [to('addressee', 'A', 0), to('addressee', 'B', 1), to('copy', 'C', 2)]
    const letter = composeDocument('proposal', { ...dossier, plan, recipients }, 'tr')
    expect(textsOf(letter, 'recipients')[0]).toBe('DAĞITIM YERLERİNE')
    expect(textsOf(letter, 'number').slice(-6)).toEqual(['Dağıtım:', 'Gereği:', 'A', 'B', 'Bilgi:', 'C'])
  })
})

function box({ sections: [first] }: Composition): string[][] {
  const isBox = (block: Block) => block.kind === 'table' && block.borders === 'grid'
  const found = first?.blocks.find(isBox)
  if (found?.kind !== 'table') return []
  return found.rows.map(({ cells }) =>
    cells.map(({ blocks }) => blocks.map((each) => (each.kind === 'paragraph' ? textOf(each) : '')).join(' ')),
  )
}
