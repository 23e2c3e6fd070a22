import type { NationalRow, NationalSet, NationalTarget } from './national-set.ts'

const source =
  'Nghị quyết 28/NQ-CP ngày 03/3/2021, đọc qua các trang thuvienphapluat.vn, ttbd.gov.vn, plo.vn, VGP, VOV (mỗi trang một phần)'

type Bound = NationalTarget['bound']
type Told = [bound: Bound, value: number, isRead?: boolean] | null

// The years the strategy sets its values for. What only general knowledge tells is not verified.
function row(
  code: string,
  name: string,
  verified: boolean,
  [first, last]: [Told, Told],
  more: Partial<Pick<NationalRow, 'measure' | 'direction' | 'unit'>> = {},
): NationalRow {
  const target = (by: string, told: Told): NationalTarget[] =>
    told === null ? [] : [{ by, bound: told[0], value: told[1], verified: told[2] ?? verified }]
  return {
    row: code,
    name,
    measure: 'share',
    direction: 'up',
    unit: '%',
    ...more,
    targets: [...target('2025-12-31', first), ...target('2030-12-31', last)],
    source,
    checkedOn: '2026-11-21',
    verified,
  }
}

const down = { direction: 'down' } as const
const isRead = true
const isKnown = false

/**
 * The National Strategy on Gender Equality 2021-2030: six goals with 20 targets; letters divide one target. The values
 * for 2025 are past, a plan for 2026 and later works towards those of 2030.
 */
export const vnNq28: NationalSet = {
  code: 'vn-nq28',
  country: 'vn',
  language: 'vi',
  title: 'Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030',
  rows: [
    row('1.1', 'Cơ quan quản lý nhà nước và chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ', isRead, [
      ['exactly', 60],
      ['exactly', 75],
    ]),
    row('2.1', 'Lao động nữ làm công hưởng lương', isRead, [
      ['exactly', 50],
      ['about', 60],
    ]),
    row(
      '2.2',
      'Lao động nữ làm việc trong nông nghiệp trong tổng số lao động nữ có việc làm',
      isRead,
      [
        ['below', 30],
        ['below', 25],
      ],
      down,
    ),
    row('2.3', 'Nữ giám đốc, chủ doanh nghiệp, hợp tác xã', isRead, [
      ['at-least', 27],
      ['at-least', 30],
    ]),
    row(
      '3.1',
      'Số giờ làm việc nhà không được trả công của phụ nữ so với nam giới',
      isRead,
      [
        ['exactly', 1.7],
        ['exactly', 1.4],
      ],
      { measure: 'ratio', unit: 'lần', ...down },
    ),
    row(
      '3.2a',
      'Người bị bạo lực gia đình, bạo lực trên cơ sở giới được phát hiện tiếp cận ít nhất một dịch vụ hỗ trợ cơ bản',
      isRead,
      [
        ['exactly', 80],
        ['exactly', 90],
      ],
    ),
    row('3.2b', 'Người gây bạo lực chưa đến mức truy cứu trách nhiệm hình sự được tư vấn, tham vấn', isKnown, [
      ['exactly', 50],
      ['exactly', 70],
    ]),
    row('3.3', 'Nạn nhân bị mua bán trở về có nhu cầu được hưởng dịch vụ hỗ trợ', isKnown, [
      ['exactly', 100],
      ['exactly', 100],
    ]),
    row(
      '3.4',
      'Cơ sở trợ giúp xã hội công lập triển khai hoạt động phòng ngừa, ứng phó với bạo lực trên cơ sở giới',
      isKnown,
      [
        ['exactly', 70],
        ['exactly', 100],
      ],
    ),
    row(
      '4.1',
      'Tỷ số giới tính khi sinh',
      isRead,
      [
        ['exactly', 111],
        ['exactly', 109],
      ],
      { measure: 'ratio', unit: 'bé trai/100 bé gái', ...down },
    ),
    row(
      '4.2',
      'Tỷ số tử vong mẹ',
      isRead,
      [
        ['exactly', 42],
        ['below', 40, isKnown],
      ],
      { measure: 'ratio', unit: 'trên 100.000 trẻ đẻ sống', ...down },
    ),
    row(
      '4.3',
      'Tỷ suất sinh ở vị thành niên',
      isKnown,
      [
        ['exactly', 18],
        ['below', 18],
      ],
      { measure: 'ratio', unit: 'trên 1.000 phụ nữ', ...down },
    ),
    row('4.4', 'Tỉnh, thành phố có ít nhất một cơ sở y tế thí điểm chăm sóc sức khỏe cho người LGBT', isRead, [
      ['exactly', 40],
      ['exactly', 70],
    ]),
    row(
      '5.1',
      'Nội dung về giới, bình đẳng giới được đưa vào chương trình giáo dục và giảng dạy ở các trường sư phạm',
      isRead,
      [null, null],
      {
        measure: 'text',
        unit: null,
      },
    ),
    row('5.2a', 'Trẻ em trai, trẻ em gái dân tộc thiểu số hoàn thành giáo dục tiểu học', isRead, [
      ['above', 90, isKnown],
      ['about', 99],
    ]),
    row('5.2b', 'Trẻ em trai, trẻ em gái dân tộc thiểu số hoàn thành trung học cơ sở', isKnown, [
      ['about', 85],
      ['exactly', 90],
    ]),
    row('5.3', 'Nữ học viên, học sinh, sinh viên được tuyển mới thuộc hệ thống giáo dục nghề nghiệp', isKnown, [
      ['above', 30],
      ['exactly', 40],
    ]),
    row('5.4a', 'Nữ thạc sĩ trong tổng số người có trình độ thạc sĩ', isRead, [['at-least', 50], null]),
    row('5.4b', 'Nữ tiến sĩ trong tổng số người có trình độ tiến sĩ', isRead, [
      ['exactly', 30],
      ['exactly', 35],
    ]),
    row('6.1', 'Dân số được tiếp cận kiến thức cơ bản về bình đẳng giới', isKnown, [
      ['exactly', 60],
      ['exactly', 80],
    ]),
    row(
      '6.2',
      'Tổ chức đảng, chính quyền, cơ quan, ban, ngành, đoàn thể được phổ biến, cập nhật thông tin và cam kết thực hiện bình đẳng giới',
      isKnown,
      [['exactly', 100], null],
    ),
    row(
      '6.3',
      'Xã, phường, thị trấn mỗi quý có ít nhất 4 tin, bài về bình đẳng giới trên hệ thống thông tin cơ sở',
      isKnown,
      [['exactly', 100], null],
    ),
    row('6.4', 'Đài phát thanh, truyền hình có chuyên mục, chuyên đề bình đẳng giới hằng tháng', isKnown, [
      ['exactly', 100],
      null,
    ]),
  ],
}
