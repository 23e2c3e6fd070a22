import type { NationalRow, NationalSet, NationalTarget } from './national-set.ts'

const source =
  'Kế hoạch năm 2021 của Tổng Liên đoàn Lao động Việt Nam, đọc qua congdoancongthuong.org.vn (20/7/2021), một phần bị lược'

function row(code: string, name: string, targets: readonly [by: string, value: number][]): NationalRow {
  return {
    row: code,
    name,
    measure: 'share',
    direction: 'up',
    unit: '%',
    targets: targets.map(([by, value]): NationalTarget => ({ by, value, bound: 'at-least', verified: true })),
    source,
    checkedOn: '2026-11-21',
    verified: true,
  }
}

/** Targets of the trade unions' plan for the strategy; only those that could be read. */
export const vnUnion: NationalSet = {
  code: 'vn-union',
  country: 'vn',
  language: 'vi',
  title: 'Chỉ tiêu của tổ chức Công đoàn thực hiện Chiến lược quốc gia về bình đẳng giới',
  rows: [
    row('1', 'Nữ tham gia ban chấp hành công đoàn các cấp', [
      ['2025-12-31', 30],
      ['2030-12-31', 30],
    ]),
    row('2', 'Liên đoàn Lao động tỉnh, thành phố, công đoàn ngành trung ương có nữ cán bộ chủ chốt', [
      ['2025-12-31', 80],
      ['2030-12-31', 90],
    ]),
    row('3', 'Nữ trong quy hoạch các chức danh chủ chốt', [
      ['2025-12-31', 25],
      ['2030-12-31', 30],
    ]),
    {
      ...row('4', 'Hoạt động truyền thông do công đoàn cơ sở tổ chức hoặc lồng ghép mỗi năm', [['2025-12-31', 1]]),
      measure: 'number',
      unit: 'hoạt động',
    },
  ],
}
