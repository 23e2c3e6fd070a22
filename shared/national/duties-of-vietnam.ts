import type { NationalDuty } from './national-duty.ts'

const checkedOn = '2026-11-21'
const periods = 'Thông tư 09/2019/TT-NHNN; Nghị định 09/2019/NĐ-CP Điều 12 (theo bài tóm tắt, chưa đọc văn bản gốc)'

/** Dates of Vietnamese bodies. The days reports are sent by are set each year by the superior's letter, so they stay open to change. */
export const dutiesOfVietnam: readonly NationalDuty[] = [
  {
    code: 'vn.action-month',
    title: { vi: 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới' },
    note: { vi: 'Hằng năm từ 15/11 đến 15/12, từ năm 2016. Chủ đề mỗi năm ghi ở lần thực hiện của năm đó.' },
    kind: 'campaign',
    anchor: 'yearly-day',
    month: 11,
    date: 15,
    lastMonth: 12,
    lastDate: 15,
    repeats: 'yearly',
    source: 'Thông tin của các trường và bệnh viện công lập về Tháng hành động năm 2023 và 2025',
    checkedOn,
    verified: false,
  },
  {
    code: 'vn.report.half-year',
    title: { vi: 'Báo cáo 6 tháng đầu năm' },
    note: { vi: 'Ngày gửi do cấp trên quy định mỗi năm; sửa lại theo công văn nhận được.' },
    kind: 'report',
    anchor: 'yearly-day',
    month: 6,
    date: 14,
    offset: 1,
    offsetUnit: 'working-days',
    cutOff: '15/12 - 14/6',
    repeats: 'yearly',
    source: periods,
    checkedOn,
    verified: false,
  },
  {
    code: 'vn.report.year',
    title: { vi: 'Báo cáo năm' },
    note: { vi: 'Ngày gửi do cấp trên quy định mỗi năm; sửa lại theo công văn nhận được.' },
    kind: 'report',
    anchor: 'yearly-day',
    month: 12,
    date: 14,
    offset: 1,
    offsetUnit: 'working-days',
    cutOff: '15/12 - 14/12',
    repeats: 'yearly',
    source: periods,
    checkedOn,
    verified: false,
  },
  ...days([
    ['vn.day.0803', 3, 8, 'Ngày Quốc tế Phụ nữ 8/3'],
    ['vn.day.2010', 10, 20, 'Ngày Phụ nữ Việt Nam 20/10'],
    ['vn.day.2511', 11, 25, 'Ngày Quốc tế xóa bỏ bạo lực đối với phụ nữ 25/11'],
  ]),
]

function days(all: readonly (readonly [code: string, month: number, date: number, title: string])[]): NationalDuty[] {
  return all.map(([code, month, date, title]) => ({
    code,
    title: { vi: title },
    kind: 'campaign',
    anchor: 'yearly-day',
    month,
    date,
    repeats: 'yearly',
    source: 'Ngày kỷ niệm được biết rộng rãi, không căn cứ vào văn bản nào',
    checkedOn,
    verified: false,
  }))
}
