import { describe, expect, it } from 'vitest'
import { fillSample, treeOf, wordsOf } from './fill-sample.ts'

const made = fillSample('ha-noi')

describe('the plan of the Hà Nội unions', () => {
  it('is no. 16/KH-LĐLĐ of 15 March 2019 to all union levels of the city', () => {
    expect(made.find(({ entity }) => entity === 'plan')?.value).toMatchObject({
      number: '16',
      symbol: 'KH-LĐLĐ',
      signedOn: '2019-03-15',
      title: 'Triển khai thực hiện công tác bình đẳng giới và vì sự tiến bộ phụ nữ trên địa bàn Thành phố năm 2019',
    })
    expect(made.find(({ entity }) => entity === 'identity')?.value.name).toBe('Liên đoàn Lao động thành phố Hà Nội')
    expect(made.filter(({ entity }) => entity === 'recipient').map(({ value }) => [value.kind, value.name])).toEqual([
      ['addressee', 'Các cấp Công đoàn Thành phố'],
    ])
  })

  it('has its four groups of tasks in order', () => {
    const groups = treeOf(made).filter(({ depth, value }) => depth === 2 && value.kind === 'section')
    expect(groups.map(({ title }) => title)).toEqual([
      'Tuyên truyền, phổ biến, giáo dục chính sách, pháp luật về bình đẳng giới',
      'Vận động sự tham gia và xây dựng đội ngũ làm công tác tuyên truyền',
      'Thực hiện chính sách, kiểm tra, giám sát và công tác cán bộ nữ',
      'Hoạt động Câu lạc bộ Nữ công',
    ])
  })

  it.each([
    'xây dựng nội dung, nhiệm vụ, giải pháp phù hợp',
    'bình đẳng giới trong lĩnh vực chính trị',
    'nữ công nhân, viên chức, lao động (CNVCLĐ)',
    'đặc thù từng nhóm đối tượng, điều kiện làm việc, sinh hoạt',
    'Lồng ghép nội dung bình đẳng giới vào nội dung hoạt động của công đoàn các cấp',
    'các ban, ngành, đoàn thể, các tổ chức, cộng đồng, gia đình và trẻ em',
    'cộng tác viên, tuyên truyền viên, báo cáo viên về bình đẳng giới ở các cấp, đặc biệt là cấp cơ sở',
    'chính sách, Quyết định, Chương trình, Kế hoạch của Thủ tướng Chính phủ và UBND Thành phố',
    'kiểm tra, giám sát thực hiện chế độ, chính sách đối với lao động nữ',
    'quyền và lợi ích hợp pháp, chính đáng của nữ đoàn viên, người lao động',
    'công tác cán bộ nữ',
    'công đoàn cấp trên trực tiếp cơ sở',
    'cuộc sống hằng ngày',
    'nhiệm vụ chuyên môn',
  ])('says “%s”', (words) => {
    expect(wordsOf(made, 'planNode')).toContain(words)
  })

  it('names no private person and no signatory', () => {
    expect(made.filter(({ entity }) => entity === 'signatory')).toEqual([])
  })
})
