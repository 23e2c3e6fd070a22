import type { Add } from '../adder.ts'

type Made = { planId: string; departments: string; mediaTeam: string }

/** What the plan sets to be done at a time: the action month, the June report, postings, statistics and training. */
export function makeRecord(add: Add, { planId, departments, mediaTeam }: Made): void {
  const month = add('duty', {
    title: 'Tháng hành động về bình đẳng giới và phòng chống bạo lực trên cơ sở giới',
    kind: 'campaign',
    planId,
    month: 11,
    date: 15,
    lastMonth: 12,
    lastDate: 15,
    note: 'Theo hướng dẫn của Bộ Lao động - Thương binh và Xã hội; huy động giảng viên, nhân viên, HSSV và người lao động.',
  })
  add('submission', { dutyId: month, dueOn: '2021-11-15', title: 'Tháng hành động năm 2021' })
  add('duty', {
    title: 'Báo cáo kết quả công tác tuyên truyền của các phòng, khoa',
    kind: 'report',
    planId,
    unitId: departments,
    month: 6,
    date: 30,
    mergedInto: 'Báo cáo tháng 6 của phòng, khoa',
    note: 'Nguồn chỉ nêu tháng 6, không nêu ngày.',
  })
  add('duty', {
    title: 'Rà soát, thu thập số liệu thống kê tách biệt giới',
    kind: 'data',
    planId,
    paused: true,
    note: 'Nguồn không nêu thời hạn.',
  })
  add('statistic', { title: 'Số liệu thống kê tách biệt giới trong phạm vi đơn vị', planId })
  add('body', {
    name: 'Ban soạn thảo, Tổ biên tập xây dựng văn bản quy phạm pháp luật',
    kind: 'drafting-team',
    planId,
  })
  makeExampleMeeting(add, planId, [
    'Lãnh đạo các phòng, khoa',
    'Phòng Tổ chức - Hành chính',
    'Công đoàn cơ sở',
    'Tổ truyền thông',
  ])
  add('training', {
    title: 'Tập huấn kiến thức về giới, phân tích giới và lồng ghép giới',
    planId,
    audience: 'Thành viên các Ban soạn thảo, Tổ biên tập',
  })
  const posting = { state: 'planned', unitId: mediaTeam, planId } as const
  add('publication', {
    ...posting,
    title: 'Kế hoạch và các hoạt động có liên quan',
    channel: 'website',
    place: 'Cổng thông tin điện tử của Trường',
  })
  add('publication', {
    ...posting,
    title: 'Tin, bài tuyên truyền về bình đẳng giới',
    channel: 'social-media',
    place: 'Fanpage của Trường',
  })
}

// The plan tells of no meeting. One that is planned shows how an invitation looks, made of the plan's own parts.
function makeExampleMeeting(add: Add, planId: string, invited: readonly string[]): void {
  const meetingId = add('meeting', {
    title: 'Họp triển khai Kế hoạch hoạt động vì sự tiến bộ của phụ nữ và bình đẳng giới năm 2021',
    planId,
    sittings: 1,
    note: 'Cuộc họp ví dụ, soạn theo các phần của kế hoạch; nguồn không nêu cuộc họp này.',
  })
  invited.forEach((label, position) => add('attendeeGroup', { meetingId, label, position }))
  const items = [
    'Mục đích, yêu cầu của Kế hoạch',
    'Nội dung thực hiện trong năm 2021',
    'Tháng hành động về bình đẳng giới và phòng chống bạo lực trên cơ sở giới từ 15/11 đến 15/12',
    'Tổ chức thực hiện và chế độ báo cáo tháng 6',
  ]
  items.forEach((title, position) => add('agendaItem', { meetingId, title, position }))
}
