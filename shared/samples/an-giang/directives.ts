import type { InputOf } from '../../entity.ts'
import type { Entities } from '../../entities/all.ts'
import type { Make } from '../sample.ts'

type Directive = InputOf<Entities['directive']>

/**
 * The documents that the plan names, with what it says about them: laws without a date, and Chỉ thị 37-CT/TW without
 * date and issuer. Whether they are still in force was not checked.
 */
export function makeDirectives(make: Make) {
  const directive = (fields: Pick<Directive, 'kind' | 'typeName' | 'subject' | 'family'> & Partial<Directive>) =>
    make('directive', { status: 'unknown', verified: false, ...fields })
  return {
    parentPlan: directive({
      kind: 'plan',
      typeName: 'Kế hoạch',
      number: '67/KH-UBND',
      issuedOn: '2021-02-08',
      issuer: 'Ủy ban nhân dân tỉnh An Giang',
      subject: 'xây dựng kế hoạch vì sự tiến bộ của phụ nữ và bình đẳng giới năm 2021',
      family: 'state',
    }),
    equalityLaw: directive({ kind: 'law', typeName: 'Luật', subject: 'Bình đẳng giới', family: 'state' }),
    labourCode: directive({
      kind: 'law',
      typeName: 'Bộ luật',
      subject: 'Lao động (sửa đổi) năm 2019',
      family: 'state',
    }),
    violenceLaw: directive({
      kind: 'law',
      typeName: 'Luật',
      subject: 'Phòng, chống bạo lực gia đình',
      family: 'state',
    }),
    directive21: directive({
      kind: 'directive',
      typeName: 'Chỉ thị',
      number: '21-CT/TW',
      issuedOn: '2018-01-20',
      issuer: 'Ban Bí thư',
      subject: 'tiếp tục đẩy mạnh công tác phụ nữ trong tình hình mới',
      family: 'party',
    }),
    directive37: directive({
      kind: 'directive',
      typeName: 'Chỉ thị',
      number: '37-CT/TW',
      subject: 'công tác cán bộ nữ',
      family: 'party',
    }),
    directive22: directive({
      kind: 'directive',
      typeName: 'Chỉ thị',
      number: '22-CT/TU',
      issuedOn: '2013-11-20',
      issuer: 'Ban Thường vụ Tỉnh ủy',
      subject: 'việc tăng cường sự lãnh đạo của các cấp ủy Đảng đối với công tác bình đẳng giới',
      family: 'party',
    }),
    strategy: directive({
      kind: 'strategy',
      typeName: 'Chiến lược quốc gia',
      subject: 'bình đẳng giới',
      family: 'state',
    }),
    programme: directive({
      kind: 'programme',
      typeName: 'Chương trình hành động quốc gia',
      subject: 'bình đẳng giới',
      family: 'state',
    }),
    socialProgramme: directive({
      kind: 'programme',
      typeName: 'Chương trình mục tiêu',
      subject: 'phát triển hệ thống trợ giúp xã hội giai đoạn mới',
      family: 'state',
      note: 'Có Dự án Hỗ trợ thực hiện các mục tiêu quốc gia về bình đẳng giới.',
    }),
  }
}

export type Directives = ReturnType<typeof makeDirectives>
