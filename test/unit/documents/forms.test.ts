import { describe, expect, it } from 'vitest'
import { createRow } from '#db/records.ts'
import type { Composition } from '#shared/documents/block.ts'
import type { DocumentKind } from '#shared/documents/kinds/names.ts'
import { samples } from '#shared/samples/all.ts'
import type { Make } from '#shared/samples/sample.ts'
import { buildOfficeDocuments } from '#test/builders/build-office-documents.ts'
import { fillWork, type WorkWords } from '#test/builders/fill-work.ts'
import { mexicanWork, turkishWork } from '#test/builders/work-words.ts'
import { useOffice } from '#test/harness/use-office.ts'
import { paragraphsOf, textOf, textsOf } from './composed-text.ts'

const temp = useOffice()

/** The documents of a sample office, and of what it did beside if words for that are given. */
function documentsOf(name: 'mersin' | 'izcalli', words?: WorkWords) {
  temp.save((tx) => {
    const make: Make = (entity, input) => (createRow(tx, entity, input) as { id: string }).id
    const planId = { current: '' }
    samples[name].fill((entity, input) => {
      const id = make(entity, input)
      if (entity === 'plan') planId.current = id
      return id
    })
    if (words) fillWork(make, words, planId.current, null)
  })
  const all = buildOfficeDocuments(temp.office)
  return (kind: DocumentKind, title: string): Composition => {
    const found = all.find((one) => one.kind === kind && one.composition.title.includes(title))
    if (!found) throw new Error(`no ${kind} of ${title} among ${all.map((one) => one.name).join('; ')}`)
    return found.composition
  }
}

const linesOf = (composition: Composition) => paragraphsOf(composition).map(textOf)

/** Rows of each table as texts, heads left out. */
function tablesOf({ sections }: Composition): string[][][] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' && block.borders === 'grid'
        ? [
            block.rows
              .slice(block.headRows)
              .map(({ cells }) =>
                cells.map((cell) => cell.blocks.map((one) => (one.kind === 'paragraph' ? textOf(one) : '')).join('\n')),
              ),
          ]
        : [],
    ),
  )
}

describe('the training report of Mersin', () => {
  it('breaks 231 people down by group, none of a stated sex, and proves the sum', () => {
    const report = documentsOf('mersin')('training-report', 'Toplumsal Cinsiyet Eşitliği Eğitimi')
    const [, people] = tablesOf(report)
    expect(people?.map((row) => [row[0], row[4], row[5]])).toEqual([
      ['Daire başkanı', '21', '21'],
      ['Şube müdürü', '21', '21'],
      ['Kadın ve Aile Hizmetleri Dairesi Başkanlığı personeli', '88', '88'],
      ['Kadın koordinatörü (belediyenin tüm birimlerinden)', '30', '30'],
      ['Birim personeli', '71', '71'],
      ['Toplam', '231', '231'],
    ])
    expect(linesOf(report)).toContain('21 + 21 + 88 + 30 + 71 = 231: dağılım, bildirilen toplamla uyumludur.')
    expect(textsOf(report, 'title')).toEqual(['EĞİTİM RAPORU'])
  })

  it('says of fathers that they were 25 men, and with whom', () => {
    const report = documentsOf('mersin')('training-report', 'Baba Destek Programı')
    const [facts, people] = tablesOf(report)
    expect(facts).toContainEqual(['İş birliği yapılan kurumlar', 'Anne Çocuk Eğitim Vakfı'])
    expect(people?.[0]?.slice(0, 4)).toEqual(['Babalar', '0', '25', '0'])
  })
})

describe('the stakeholder list of Mersin', () => {
  it('counts 31 consulted among all, and names no person', () => {
    const list = documentsOf('mersin')('stakeholder-list', '')
    expect(linesOf(list).at(-1)).toBe('Toplam 34 paydaş; görüşü alınan: 31')
    const [rows] = tablesOf(list)
    expect(rows?.find((row) => row[1] === 'Raoul Wallenberg Üniversitesi')).toEqual(
      expect.arrayContaining(['Üniversite', 'Dış', 'İş birliği yapılan', 'İnsan Hakları Kentleri Projesi']),
    )
  })
})

describe('a Turkish toplantı tutanağı', () => {
  it('has facts, agenda, what was said and decided, earlier decisions, the date at its end and rows to sign', () => {
    const minutes = documentsOf('mersin', turkishWork)('minutes', turkishWork.second)
    const [facts, carried, decisions, signatures] = tablesOf(minutes)
    expect(facts).toEqual(
      expect.arrayContaining([
        ['Toplantı no', '02'],
        ['Konu', turkishWork.second],
        ['Tarih', '9 Haziran 2021'],
        ['Yer', turkishWork.place],
        ['Başkan', `${turkishWork.chair}, ${turkishWork.post}`],
        ['Yazman', `${turkishWork.secretary}, ${turkishWork.post}`],
      ]),
    )
    expect(carried?.[0]?.slice(2)).toEqual([turkishWork.decided, `Kısmen tamamlandı\n${turkishWork.said}`])
    expect(decisions?.[0]).toEqual(['2', turkishWork.decided, turkishWork.unit, '', '30.06.2021', 'Başlamadı'])
    expect(signatures?.map((row) => row[1])).toEqual([turkishWork.chair, turkishWork.secretary])
    expect(textsOf(minutes, 'heading1')).toEqual([
      'Gündem',
      'Önceki kararların izlenmesi',
      'Görüşmeler',
      'Alınan kararlar',
      'Katılanlar ve imzalar',
    ])
    expect(textsOf(minutes, 'recipients')).toEqual(['09.06.2021'])
  })

  it('lists who came with unit, post and sex to sign, with the notice of law 6698', () => {
    const list = documentsOf('mersin', turkishWork)('attendance', turkishWork.second)
    expect(textsOf(list, 'tableHead').slice(0, 6)).toEqual(['Sıra', 'Adı soyadı', 'Birim', 'Unvan', 'Cinsiyet', 'İmza'])
    expect(textsOf(list, 'note').join(' ')).toContain('6698 sayılı Kanun')
  })
})

describe('a Mexican minuta', () => {
  it('keeps the order of the public form', () => {
    const minutes = documentsOf('izcalli', mexicanWork)('minutes', mexicanWork.second)
    const [facts, ...others] = tablesOf(minutes)
    expect(facts?.map(([label]) => label)).toEqual([
      'Convoca',
      'Lugar de reunión',
      'Fecha',
      'Hora de inicio',
      'Hora de término',
      'Minuta No.',
      'Proyecto / Tema general',
      'Objetivo',
    ])
    expect(facts?.[2]).toEqual(['Fecha', 'Miércoles 09/06/2021'])
    expect(facts?.[3]).toEqual(['Hora de inicio', '08:00 hrs.'])
    expect(textsOf(minutes, 'heading1')).toEqual([
      'Orden del día',
      'Desarrollo de la reunión',
      'Seguimiento de acuerdos',
      'Acuerdos de la reunión',
      'Documentos entregados',
      'Próxima reunión',
      'Firmas',
    ])
    const [carried, decisions, papers, next] = others
    expect(carried?.[0]).toEqual(['1', '10/03/2021', mexicanWork.decided, `Cumplido parcialmente\n${mexicanWork.said}`])
    expect(decisions?.[0]?.slice(0, 3)).toEqual(['2', mexicanWork.decided, mexicanWork.unit])
    expect(papers).toEqual([['1', mexicanWork.statistic]])
    expect(next).toEqual([['Miércoles 08/09/2021', '13:00 hrs.', mexicanWork.place]])
    expect(textsOf(minutes, 'note').join(' ')).toContain('aviso de privacidad integral')
  })

  it('prints the form empty where the source tells nothing of it, and counts nobody', () => {
    const minutes = documentsOf('izcalli')('minutes', 'Mesas de trabajo')
    expect(textsOf(minutes, 'title')).toEqual(['MINUTA DE LA MESA DE TRABAJO'])
    const [facts] = tablesOf(minutes)
    expect(facts?.filter(([, value]) => value !== '').map(([label]) => label)).toEqual([
      'Proyecto / Tema general',
      'Objetivo',
    ])
    expect(linesOf(minutes).join('\n')).not.toMatch(/Mujeres 0|Total 0/)
  })

  it('is followed up with days late and totals by state', () => {
    const follow = documentsOf('izcalli', mexicanWork)('decision-follow-up', mexicanWork.second)
    const [rows] = tablesOf(follow)
    expect(rows?.map((row) => [row[0], row[5]])).toEqual([
      ['1', 'Cumplido parcialmente'],
      ['2', 'Pendiente'],
    ])
    expect(linesOf(follow).at(-1)).toBe('Pendiente: 1 · Cumplido parcialmente: 1 · Total: 2')
  })
})

it('the training programme of Izcalli has its 18 topics in order, with room for their calendar', () => {
  const programme = documentsOf('izcalli')('training-programme', 'cultura institucional')
  const [facts, calendar] = tablesOf(programme)
  expect(facts).toContainEqual([
    'Población objetivo',
    'Trabajadoras y trabajadores de las diversas dependencias y organismos\nTodas las dependencias y organismos',
  ])
  expect(calendar?.map((row) => row[0])).toEqual(Array.from({ length: 18 }, (_, index) => String(index + 1)))
  expect(calendar?.[17]?.slice(1)).toEqual([
    'Institucionalización de la Perspectiva de género en la APM',
    ...Array.from({ length: 8 }, () => ''),
  ])
  expect(programme.sections.every(({ page }) => page.landscape)).toBe(true)
})
