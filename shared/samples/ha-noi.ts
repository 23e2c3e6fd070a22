import { adder } from './adder.ts'
import { planOutline } from './ha-noi/outline.ts'
import { makeRecord } from './ha-noi/record.ts'
import { makeOutline } from './outline.ts'
import type { Sample } from './sample.ts'

/** A union federation with its plan no. 16/KH-LĐLĐ of 2019. The source names neither signatory nor superior body. */
export const haNoi: Sample = {
  name: 'ha-noi',
  fill(make) {
    make('office', {
      country: 'vn',
      kind: 'union',
      documentLanguage: 'vi',
      currency: 'VND',
      lengthUnit: 'mm',
      sample: 'ha-noi',
    })
    make('identity', {
      name: 'Liên đoàn Lao động thành phố Hà Nội',
      headerLines: ['Liên đoàn Lao động', 'thành phố Hà Nội'],
      parentLines: [],
      place: 'Hà Nội',
      symbol: 'LĐLĐ',
    })
    const unit = (name: string, kind: 'union' | 'team', parentId: string | null = null) =>
      make('unit', { name, kind, parentId, outside: false })
    const levels = unit('Các cấp Công đoàn Thành phố', 'union')
    const upper = unit('Công đoàn cấp trên trực tiếp cơ sở', 'union', levels)
    unit('Câu lạc bộ Nữ công', 'team', upper)
    unit('Đội ngũ cộng tác viên, tuyên truyền viên, báo cáo viên', 'team', levels)
    const planId = make('plan', {
      kind: 'plan',
      title: 'Triển khai thực hiện công tác bình đẳng giới và vì sự tiến bộ phụ nữ trên địa bàn Thành phố năm 2019',
      profile: 'vn-union',
      language: 'vi',
      currency: 'VND',
      status: 'adopted',
      startsOn: '2019-01-01',
      endsOn: '2019-12-31',
      levelNames: ['Phần', 'Nội dung', 'Nhiệm vụ'],
      number: '16',
      symbol: 'KH-LĐLĐ',
      signedOn: '2019-03-15',
    })
    make('recipient', { planId, kind: 'addressee', name: 'Các cấp Công đoàn Thành phố', position: 0 })
    makeOutline(make, planId, planOutline())
    makeRecord(adder(make), { levels, clubs: upper, planId })
  },
}
