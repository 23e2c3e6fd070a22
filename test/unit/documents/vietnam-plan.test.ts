import { describe, expect, it } from 'vitest'
import { composeDocument } from '#shared/documents/compose.ts'
import type { PlanDossier } from '#shared/documents/dossiers/plan.ts'
import { documentsOf } from '#shared/documents/kinds/all.ts'
import { inMillimetres, mm } from '#shared/documents/length.ts'
import { samples } from '#shared/samples/all.ts'
import { buildVietnamDossier } from '#test/builders/build-dossier.ts'
import { recordMaker } from '#test/builders/make-records.ts'
import { buildSampleDossiers } from '#test/builders/build-sample.ts'
import { paragraphsOf, textOf, textsOf } from './composed-text.ts'

const dossier = buildVietnamDossier()
const compose = (changes: Partial<PlanDossier['plan']> = {}, more: Partial<PlanDossier> = {}) =>
  composeDocument('plan', { ...dossier, ...more, plan: { ...dossier.plan, ...changes } }, 'vi')

describe('a Vietnamese plan', () => {
  const composition = compose()

  it('is headed by parent and issuing body, nation and motto, number and place', () => {
    expect(textsOf(composition, 'parentBody', 'issuingBody', 'nation', 'motto')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH AN GIANG',
      'TRƯỜNG CAO ĐẲNG NGHỀ',
      'AN GIANG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ])
    const [heading] = composition.sections[0]?.blocks ?? []
    expect(heading).toMatchObject({ kind: 'table', borders: 'none', padding: 0 })
    expect(heading?.kind === 'table' && heading.columns.map((width) => Math.round(inMillimetres(width)))).toEqual([
      66, 99,
    ])
  })

  it('leaves number and date to be written in before signature, and never makes one up', () => {
    expect(textsOf(composition, 'number')).toEqual(['Số:         /KH-CĐN'])
    expect(textsOf(composition, 'placeDate')[0]).toMatch(/^An Giang, ngày {3,}tháng {3,}năm {3,}$/)
    expect(textsOf(compose({}, { identity: null }), 'number')).toEqual(['Số:         /KH-…'])
  })

  it('writes them as the decree does once they are given', () => {
    const signed = compose({ number: '5', signedOn: '2021-03-08' })
    expect(textsOf(signed, 'number', 'placeDate')).toEqual(['Số: 05/KH-CĐN', 'An Giang, ngày 08 tháng 3 năm 2021'])
    expect(textsOf(compose({ number: '16/KH-LĐLĐ', signedOn: '2019-02-15' }), 'number', 'placeDate')).toEqual([
      'Số: 16/KH-LĐLĐ',
      'An Giang, ngày 15 tháng 02 năm 2019',
    ])
  })

  it('names type and subject without saying the type twice', () => {
    expect(textsOf(composition, 'title', 'subtitle')).toEqual([
      'KẾ HOẠCH',
      'Hoạt động vì sự tiến bộ của phụ nữ và bình đẳng giới năm 2021',
    ])
    expect(composition.title).toBe('Kế hoạch hoạt động vì sự tiến bộ của phụ nữ và bình đẳng giới năm 2021')
  })

  it('has a second line of the subject under the first', () => {
    expect(textsOf(compose({ subtitle: '(Giai đoạn 2021-2025)' }), 'subtitle').slice(1)).toEqual([
      '(Giai đoạn 2021-2025)',
    ])
  })

  it('lists the bases by rank with the superior plan last, then opens', () => {
    expect(textsOf(composition, 'basis')).toEqual([
      'Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;',
      'Căn cứ Kế hoạch số 67/KH-UBND ngày 08 tháng 02 năm 2021 của Ủy ban nhân dân tỉnh An Giang về xây dựng kế hoạch vì sự tiến bộ của phụ nữ và bình đẳng giới năm 2021.',
    ])
    expect(textsOf(composition, 'body')[0]).toBe(
      'Trường Cao đẳng nghề An Giang xây dựng Kế hoạch hoạt động vì sự tiến bộ của phụ nữ và bình đẳng giới năm 2021, như sau:',
    )
  })

  it('numbers its parts and ends once with ./.', () => {
    expect(textsOf(composition, 'heading1')).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      'II. NỘI DUNG THỰC HIỆN',
      'III. TỔ CHỨC THỰC HIỆN',
    ])
    expect(textsOf(composition, 'heading2').map((text) => text.slice(0, 3))).toEqual(['1. ', '2. '])
    const items = textsOf(composition, 'item')
    expect(items.at(-1)).toBe('3. Tổ truyền thông đăng kế hoạch lên cổng thông tin điện tử của Trường./.')
    expect(paragraphsOf(composition).filter((each) => textOf(each).includes('./.'))).toHaveLength(1)
  })

  it('names a directive in full the first time and short afterwards', () => {
    const [task] = textsOf(composition, 'item').filter((text) => text.includes('thực hiện:'))
    expect(task).toBe(
      '- Tiếp tục tuyên truyền, thực hiện: Luật Bình đẳng giới; Bộ luật Lao động; Chỉ thị số 21-CT/TW ngày 20 tháng 01 năm 2018 của Ban Bí thư về tiếp tục đẩy mạnh công tác phụ nữ trong tình hình mới.',
    )
    expect(textsOf(composition, 'tableCell')).toContain(
      'Tiếp tục tuyên truyền, thực hiện: Luật Bình đẳng giới; Bộ luật Lao động; Chỉ thị số 21-CT/TW.',
    )
  })

  it('closes with the distribution list beside the post of the signer', () => {
    expect(textsOf(composition, 'recipientsLabel', 'recipients')).toEqual([
      'Nơi nhận:',
      '- Ban Giám hiệu;',
      '- Các phòng, khoa;',
      '- Lưu: VT, TCHC.',
    ])
    expect(textsOf(composition, 'authority', 'signer')).toEqual(['HIỆU TRƯỞNG', ''])
    const lines = recordMaker()('signatory', {
      post: 'Phó Hiệu trưởng',
      authorityLines: ['KT. Hiệu trưởng', 'Phó Hiệu trưởng'],
      name: 'Nguyễn Văn A',
      standard: true,
    })
    expect(textsOf(compose({}, { signatory: lines }), 'authority', 'signer')).toEqual([
      'KT. HIỆU TRƯỞNG',
      'PHÓ HIỆU TRƯỞNG',
      'Nguyễn Văn A',
    ])
  })

  it('files where it is drafted when no place is named, with drafter and copies', () => {
    const drafted = compose({ drafterMark: 'PL', copies: 30 }, { recipients: [] })
    expect(textsOf(drafted, 'recipients')).toEqual(['- Lưu: VT, TCHC. PL.(30)'])
  })

  it('has the table of tasks as an annex on its side, with the columns that somebody filled', () => {
    const [, annex] = composition.sections
    expect(annex).toMatchObject({ page: { landscape: true }, restart: true, plainFirstPage: true })
    expect(textsOf(composition, 'annexLabel', 'annexTitle')).toEqual(['Phụ lục', 'PHÂN CÔNG NHIỆM VỤ'])
    expect(textsOf(composition, 'annexReference')[0]).toMatch(
      /^\(Kèm theo Kế hoạch số +\/KH-CĐN ngày +tháng +năm +của Trường Cao đẳng nghề An Giang\)$/,
    )
    const heads = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Kinh phí', 'Sản phẩm']
    expect(textsOf(composition, 'tableHead')).toEqual(heads)
    const nodes = dossier.nodes.map((node) =>
      node.kind === 'measure' ? { ...node, targetLevel: 'Viên chức', budget: null, budgetSource: null } : node,
    )
    expect(textsOf(compose({}, { nodes }), 'tableHead')).toEqual([
      ...heads.filter((head) => head !== 'Kinh phí'),
      'Ghi chú',
    ])
    expect(textsOf(composition, 'tableCell')).toEqual(
      expect.arrayContaining(['15/11/2021 – 15/12/2021', '12.000.000 đồng (Kinh phí của Trường)', 'Cả năm']),
    )
  })

  it('numbers annexes in Roman once there are two, and needs none', () => {
    const [first] = dossier.nodes
    if (!first) throw new Error('no node')
    const annex = { ...first, id: 'a', kind: 'annex' as const, title: 'Hệ thống chỉ tiêu', position: 99 }
    expect(textsOf(compose({}, { nodes: [...dossier.nodes, annex] }), 'annexLabel', 'annexTitle')).toEqual([
      'Phụ lục I',
      'HỆ THỐNG CHỈ TIÊU',
      'Phụ lục II',
      'PHÂN CÔNG NHIỆM VỤ',
    ])
    const plain = dossier.nodes.map((node) => ({
      ...node,
      leadUnitId: null,
      partnerUnitIds: [],
      startsOn: null,
      endsOn: null,
      dueText: null,
      budget: null,
    }))
    expect(compose({}, { nodes: plain }).sections).toHaveLength(1)
  })

  it('marks every paragraph that prints a record with that record', () => {
    const fixed = new Set(['nation', 'motto', 'tableHead', 'pageHeader'])
    const known = new Set(
      [
        dossier.plan,
        dossier.identity,
        dossier.signatory,
        ...dossier.nodes,
        ...dossier.bases,
        ...dossier.directives,
        ...dossier.recipients,
      ].map((record) => record?.id),
    )
    for (const each of paragraphsOf(composition))
      if (!fixed.has(each.style)) expect(known, textOf(each)).toContain(each.source)
  })

  it('takes the office’s own layout values', () => {
    const value = recordMaker()('layoutValue', { profile: 'vn-nd30', rule: 'margin-left', value: mm(35) })
    const own = compose({}, { layoutValues: [value] })
    expect(own.sections[0]?.margins.left).toBe(mm(35))
    const [heading] = own.sections[0]?.blocks ?? []
    expect(heading?.kind === 'table' && heading.columns.reduce((sum, each) => sum + each, 0)).toBe(
      11906 - mm(35) - mm(15),
    )
  })

  it('is a Tờ trình with its addressees when it is a proposal', () => {
    const record = recordMaker()
    const to = (name: string, position: number) =>
      record('recipient', { planId: dossier.plan.id, kind: 'addressee', name, position })
    const proposal = (recipients: PlanDossier['recipients']) =>
      composeDocument(
        'proposal',
        { ...dossier, recipients, plan: { ...dossier.plan, kind: 'proposal', title: 'Tổ chức tập huấn' } },
        'vi',
      )
    expect(textsOf(proposal([to('Sở Nội vụ', 0)]), 'title', 'label', 'number')).toEqual([
      'Số:         /TTr-CĐN',
      'TỜ TRÌNH',
      'Kính gửi: Sở Nội vụ',
    ])
    expect(textsOf(proposal([to('Sở Nội vụ', 0), to('Sở Tài chính', 1)]), 'label')).toEqual([
      'Kính gửi:',
      '',
      '',
      '- Sở Nội vụ;',
      '- Sở Tài chính.',
    ])
    expect(textsOf(proposal([]), 'item').at(-1)).toMatch(/\.\/\.$/)
  })

  it('keeps the nation’s lines in Vietnamese in a document of any language, and its own capitals', () => {
    const turkish = composeDocument('plan', dossier, 'tr')
    expect(textsOf(turkish, 'nation', 'title')).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'PLAN'])
    expect(textsOf(turkish, 'authority', 'issuingBody')).toEqual(['TRƯỜNG CAO ĐẲNG NGHỀ', 'AN GIANG', 'HIỆU TRƯỞNG'])
  })

  it('does not change the dossier and comes out the same every time', () => {
    const frozen = JSON.stringify(dossier)
    expect(compose()).toEqual(composition)
    expect(JSON.stringify(dossier)).toBe(frozen)
  })

  it('stands with nothing recorded but its title', () => {
    const empty = compose(
      { parentDirectiveId: null },
      { identity: null, signatory: null, nodes: [], bases: [], recipients: [], units: [] },
    )
    expect(textsOf(empty, 'title', 'number', 'recipients')).toEqual(['Số:         /KH-…', 'KẾ HOẠCH', '- Lưu: VT.'])
  })
})

describe('the An Giang sample', () => {
  const [anGiang] = buildSampleDossiers(samples['an-giang'])
  if (!anGiang) throw new Error('no plan')
  const composition = composeDocument('plan', anGiang, 'vi')

  it('prints every node and every directive of the plan in order', () => {
    const all = paragraphsOf(composition).map(textOf).join('\n')
    for (const { title } of anGiang.nodes)
      expect(all.toLocaleLowerCase('vi')).toContain(title.replace(/[\s.:]+$/u, '').toLocaleLowerCase('vi'))
    for (const number of ['67/KH-UBND', '21-CT/TW', '37-CT/TW', '22-CT/TU']) expect(all).toContain(number)
    for (const law of [
      'Luật Bình đẳng giới',
      'Bộ luật Lao động (sửa đổi) năm 2019',
      'Luật Phòng, chống bạo lực gia đình',
    ])
      expect(all).toContain(law)
  })

  it('says nothing twice: a directive the text names itself is not added', () => {
    for (const text of textsOf(composition, 'item')) {
      for (const number of ['21-CT/TW', '37-CT/TW', '22-CT/TU'])
        expect(text.split(number).length).toBeLessThanOrEqual(2)
    }
  })
})

describe('documentsOf', () => {
  it('gives a plan its document, a Swedish one also its matrix, a proposal only itself', () => {
    const of = (kind: 'plan' | 'proposal', profile: 'vn-nd30' | 'vn-union' | 'se-plan') =>
      documentsOf('plan', { ...dossier.plan, kind, profile }, dossier.office)
    expect(of('plan', 'vn-nd30')).toEqual(['plan'])
    expect(of('plan', 'se-plan')).toEqual(['plan', 'matrix'])
    expect(of('proposal', 'vn-union')).toEqual(['proposal'])
    expect(() => composeDocument('matrix', dossier, 'vi')).toThrow('not-found')
  })
})
