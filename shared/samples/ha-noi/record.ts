import type { Add } from '../adder.ts'

/** Networks, clubs, supervision and the news of the federation. How many people they have is not told. */
export function makeRecord(
  add: Add,
  { levels, clubs, planId }: { levels: string; clubs: string; planId: string },
): void {
  const network = (name: string, kind: 'collaborators' | 'communicators' | 'rapporteurs') =>
    add('body', {
      name,
      kind,
      unitId: levels,
      planId,
      purpose: 'Tuyên truyền về bình đẳng giới ở các cấp, đặc biệt là cấp cơ sở.',
    })
  network('Đội ngũ cộng tác viên về bình đẳng giới', 'collaborators')
  network('Đội ngũ tuyên truyền viên về bình đẳng giới', 'communicators')
  network('Đội ngũ báo cáo viên về bình đẳng giới', 'rapporteurs')
  add('body', {
    name: 'Câu lạc bộ Nữ công công đoàn cấp trên trực tiếp cơ sở',
    kind: 'club',
    unitId: clubs,
    planId,
    purpose: 'Tạo điều kiện cho nữ CNVCLĐ nâng cao kiến thức về mọi mặt trong cuộc sống và trong nhiệm vụ chuyên môn.',
  })
  // The source tells of no meeting; one that is planned shows how an invitation looks, made of the plan's own tasks.
  const meetingId = add('meeting', {
    title: 'Triển khai Kế hoạch công tác bình đẳng giới và vì sự tiến bộ phụ nữ năm 2019',
    kind: 'conference',
    planId,
    sittings: 1,
    note: 'Hội nghị ví dụ, soạn theo các nội dung của kế hoạch; nguồn không nêu hội nghị này.',
  })
  const invited = ['Các cấp Công đoàn Thành phố', 'Công đoàn cấp trên trực tiếp cơ sở', 'Câu lạc bộ Nữ công']
  invited.forEach((label, position) => add('attendeeGroup', { meetingId, label, position }))
  const items = [
    'Tuyên truyền, phổ biến, giáo dục chính sách, pháp luật về bình đẳng giới',
    'Xây dựng đội ngũ cộng tác viên, tuyên truyền viên, báo cáo viên',
    'Kiểm tra, giám sát thực hiện chế độ, chính sách đối với lao động nữ',
  ]
  items.forEach((title, position) => add('agendaItem', { meetingId, title, position }))
  add('inspection', {
    title: 'Kiểm tra, giám sát thực hiện chế độ, chính sách đối với lao động nữ',
    unitId: levels,
    note: 'Phối hợp và tham gia; nguồn không nêu thời gian và đơn vị được kiểm tra.',
  })
  add('training', {
    title: 'Tuyên truyền, phổ biến, giáo dục chính sách, pháp luật về bình đẳng giới',
    kind: 'campaign',
    planId,
    audience: 'Từng nhóm đối tượng, theo điều kiện làm việc, sinh hoạt',
    content: ['Chính sách, pháp luật về bình đẳng giới', 'Bình đẳng giới trong lĩnh vực chính trị'],
  })
  add('publication', {
    title: 'Thực hiện công tác bình đẳng giới và vì sự tiến bộ phụ nữ trong các cấp công đoàn',
    channel: 'website',
    state: 'posted',
    place: 'Cổng thông tin HNP',
    postedOn: '2019-03-24',
    postedTime: '08:03',
    planId,
  })
}
