import { proseOf } from '../../rich-text.ts'
import { section, type Outline } from '../outline.ts'

export type MersinUnits = { familyUnit: string; motherChild: string; monitoring: string; wallenberg: string }

/** What the preparation is for, how it goes, and what is done in it, as the municipality's own news tells. */
export function planOutline({ familyUnit, motherChild, monitoring, wallenberg }: MersinUnits): Outline[] {
  const done = { kind: 'measure', leadUnitId: familyUnit, status: 'done' } as const
  const ongoing = { kind: 'measure', leadUnitId: familyUnit, status: 'ongoing' } as const
  return [
    section('Amaç', [], {
      body: proseOf(
        'Mersin Büyükşehir Belediyesi, eşitlik ilkesini önce yerelde etkin kılmayı, eşitliği önce yerelde inşa etmeyi amaçlar.',
      ),
    }),
    section('Hazırlık süreci', [
      point(
        'Yerel Eşitlik Eylem Planı Hazırlık Çalışmaları 2020 yılının Eylül ayında, İnsan Hakları Kentleri Projesi kapsamında Raoul Wallenberg Üniversitesi iş birliğiyle başlamıştır.',
      ),
      point('Çalışmaları Kadın ve Aile Hizmetleri Dairesi Başkanlığı yürütmektedir.'),
      point(
        'Salgına rağmen 3 aylık süreçte 31 paydaşla 41 toplantı gerçekleştirilmiş, ayrıca kurum içi eğitimler yapılmıştır.',
      ),
      point(
        'Paydaşlar arasında Türkiye Belediyeler Birliği, Birleşmiş Milletler Kadın Destek Birimi, Mersin Barosu, üniversiteler, kamu kurumları, kadın dernekleri ve kadın platformu bulunmaktadır.',
      ),
      point('Kurum, kuruluş ve derneklerle yürütülen iş birliği her geçen gün artmaktadır.'),
    ]),
    section('Katılım ve iş birliği', [
      {
        ...ongoing,
        title: 'Paydaşlarla Yerel Eşitlik Eylem Planı hazırlık toplantıları yapmak',
        partnerUnitIds: [wallenberg],
        dueText: 'Eylül 2020’den itibaren 3 ay',
        measuredBy: ['Toplantı sayısı: 41', 'Paydaş sayısı: 31'],
      },
    ]),
    section('Eğitim', [
      section('Kurum içi eğitimler', [
        {
          ...done,
          title: 'Belediye personeline Toplumsal Cinsiyet Eşitliği Eğitimi vermek',
          targetLevel: 'Belediye personeli',
          measuredBy: ['Eğitim alan kişi sayısı: 231'],
          children: [
            point('21 daire başkanı'),
            point('21 şube müdürü'),
            point('Kadın ve Aile Hizmetleri Dairesi Başkanlığında çalışan 88 personel'),
            point('belediyenin tüm birimlerinden 30 kadın koordinatörü'),
            point('71 birim personeli'),
          ],
        },
      ]),
      section(
        'Eğitici havuzu',
        [
          {
            ...done,
            title: 'Hak Temelli İzleme Eğiticisi yetiştirmek',
            partnerUnitIds: [monitoring],
            targetLevel: 'Uzman personel',
            measuredBy: ['Eğitici sayısı: 2'],
          },
          {
            ...done,
            title: 'İşlevsel Yetişkin Okur Yazarlık Eğitici Eğitimi ile Okur Yazar Eğiticisi yetiştirmek',
            targetLevel: 'Uzman personel',
            measuredBy: ['Eğitici sayısı: 8'],
          },
          {
            kind: 'measure',
            leadUnitId: familyUnit,
            title: 'Hayat Dolu Buluşmalar Programı için eğitici yetiştirmek',
            partnerUnitIds: [motherChild],
            targetLevel: 'Uzman personel',
            dueText: 'Ocak ayı',
            measuredBy: ['Eğitici sayısı: 5'],
          },
        ],
        {
          body: proseOf(
            'Belediye, Mersin’in her noktasında eğitim vermek üzere kendi eğitici havuzunu oluşturmaktadır.',
          ),
        },
      ),
      section('Erkeklere yönelik eğitim', [
        {
          ...ongoing,
          title: 'Baba Destek Programını uygulamak',
          partnerUnitIds: [motherChild],
          targetLevel: 'Erkekler',
          measuredBy: ['Eğitim verilen erkek sayısı: 25'],
        },
      ]),
    ]),
  ]
}

function point(title: string): Outline {
  return { kind: 'point', title }
}
