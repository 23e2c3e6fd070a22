import { describe, expect, it } from 'vitest'
import { fillSample, treeOf, wordsOf } from './fill-sample.ts'

const made = fillSample('an-giang')
const tree = treeOf(made)
const at = (depth: number) => tree.filter((node) => node.depth === depth).map(({ title }) => title)

function childrenOf(start: string): string[] {
  const index = tree.findIndex(({ title }) => title.startsWith(start))
  const depth = tree[index]?.depth ?? 0
  const rest = tree.slice(index + 1)
  const end = rest.findIndex((node) => node.depth <= depth)
  return (end === -1 ? rest : rest.slice(0, end)).filter((node) => node.depth === depth + 1).map(({ title }) => title)
}

describe('the An Giang plan', () => {
  it('has its three parts in order, the second with four, all with as many items as the plan', () => {
    expect(at(1)).toEqual(['Mục đích, yêu cầu', 'Nội dung thực hiện', 'Tổ chức thực hiện'])
    expect(at(2).filter((title) => title.length < 260 && !title.endsWith('.'))).toEqual([
      'Tuyên truyền, phổ biến, giáo dục chính sách, pháp luật về bình đẳng giới và vì sự tiến bộ của phụ nữ',
      'Nâng cao năng lực thực hiện công tác bình đẳng giới',
      'Tiếp tục tổ chức thực hiện hiệu quả các chính sách, Quyết định, Chương trình, Kế hoạch của Thủ tướng Chính phủ và UBND tỉnh về công tác bình đẳng giới và vì sự tiến bộ của phụ nữ',
      'Tổ chức Tháng hành động về bình đẳng giới và phòng chống bạo lực trên cơ sở giới từ 15/11 đến 15/12 (Tháng hành động)',
    ])
    expect(childrenOf('Mục đích')).toHaveLength(2)
    expect(childrenOf('Tuyên truyền, phổ biến')).toHaveLength(4)
    expect(childrenOf('Nâng cao năng lực')).toHaveLength(3)
    expect(childrenOf('Tiếp tục tổ chức')).toHaveLength(4)
    expect(childrenOf('Tổ chức Tháng hành động')).toHaveLength(3)
    expect(childrenOf('Tổ chức thực hiện')).toHaveLength(4)
  })

  it('names every law and directive with what is known of it', () => {
    const cited = made
      .filter(({ entity }) => entity === 'directive')
      .map(({ value }) => [value.typeName, value.number, value.issuedOn, value.issuer, value.subject])
    expect(cited).toEqual([
      [
        'Kế hoạch',
        '67/KH-UBND',
        '2021-02-08',
        'Ủy ban nhân dân tỉnh An Giang',
        'xây dựng kế hoạch vì sự tiến bộ của phụ nữ và bình đẳng giới năm 2021',
      ],
      ['Luật', null, null, null, 'Bình đẳng giới'],
      ['Bộ luật', null, null, null, 'Lao động (sửa đổi) năm 2019'],
      ['Luật', null, null, null, 'Phòng, chống bạo lực gia đình'],
      ['Chỉ thị', '21-CT/TW', '2018-01-20', 'Ban Bí thư', 'tiếp tục đẩy mạnh công tác phụ nữ trong tình hình mới'],
      ['Chỉ thị', '37-CT/TW', null, null, 'công tác cán bộ nữ'],
      [
        'Chỉ thị',
        '22-CT/TU',
        '2013-11-20',
        'Ban Thường vụ Tỉnh ủy',
        'việc tăng cường sự lãnh đạo của các cấp ủy Đảng đối với công tác bình đẳng giới',
      ],
      ['Chiến lược quốc gia', null, null, null, 'bình đẳng giới'],
      ['Chương trình hành động quốc gia', null, null, null, 'bình đẳng giới'],
      ['Chương trình mục tiêu', null, null, null, 'phát triển hệ thống trợ giúp xã hội giai đoạn mới'],
    ])
  })

  it('carries out the province’s plan and stands on it', () => {
    const plan = made.find(({ entity }) => entity === 'plan')
    const parent = made.find(({ value }) => value.number === '67/KH-UBND')
    expect(plan?.value.parentDirectiveId).toBe(parent?.id)
    expect(made.find(({ entity }) => entity === 'planBasis')?.value.directiveId).toBe(parent?.id)
  })

  it('gives each duty to its unit, with the June report and the portal', () => {
    const names = new Map(made.filter(({ entity }) => entity === 'unit').map(({ id, value }) => [id, value.name]))
    const duties = tree.filter(({ value }) => value.leadUnitId !== null)
    expect(duties.map(({ value }) => names.get(String(value.leadUnitId)))).toEqual([
      'Lãnh đạo các phòng, khoa',
      'Phòng Tổ chức - Hành chính',
      'Công đoàn cơ sở',
      'Các phòng, khoa',
      'Tổ truyền thông',
    ])
    expect(duties[2]?.value.partnerUnitIds).toHaveLength(1)
    expect(duties[3]?.value.dueText).toBe('Báo cáo tháng 6')
    expect(duties[4]?.title).toContain('cổng thông tin điện tử của Trường')
  })

  it('has the action month with its days', () => {
    const month = tree.find(({ title }) => title.startsWith('Tổ chức Tháng hành động'))
    expect(month?.value).toMatchObject({ startsOn: '2021-11-15', endsOn: '2021-12-15' })
  })

  it.each([
    'Bộ Lao động - Thương binh và Xã hội',
    'số liệu thống kê tách biệt giới',
    'trang thông tin điện tử và fanpage',
    'hội nghị, hội thảo, tọa đàm và tập huấn',
    'lĩnh vực chính trị',
    'Ban soạn thảo, Tổ biên tập',
    'phân tích giới và lồng ghép giới',
    'cộng đồng, gia đình và trẻ em',
    'quy hoạch cán bộ nữ',
    'Dự án Hỗ trợ thực hiện các mục tiêu quốc gia về bình đẳng giới',
    'ưu tiên bố trí cán bộ nữ vào các vị trí quản lý, lãnh đạo cho nhiệm kỳ tới',
    'học sinh, sinh viên (HSSV)',
    'lồng ghép vào báo cáo tháng 6',
    '(VSTBPN)',
  ])('says “%s”', (words) => {
    expect(wordsOf(made)).toContain(words)
  })

  it('invents nothing: no number, day of signature, symbol, signatory, parent body or distribution list', () => {
    const plan = made.find(({ entity }) => entity === 'plan')?.value
    expect([plan?.number, plan?.signedOn, plan?.symbol, plan?.signatoryId]).toEqual([null, null, null, null])
    expect(made.filter(({ entity }) => entity === 'signatory' || entity === 'recipient')).toEqual([])
    expect(made.find(({ entity }) => entity === 'identity')?.value).toMatchObject({ parentLines: [], symbol: null })
  })
})
