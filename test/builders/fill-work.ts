import { adder, type Add } from '#shared/samples/adder.ts'
import type { Make } from '#shared/samples/sample.ts'
import { proseOf } from '#shared/rich-text.ts'

/** The words of an office whose half-year is full of work. */
export type WorkWords = {
  body: string
  chair: string
  secretary: string
  post: string
  unit: string
  group: string
  first: string
  second: string
  place: string
  item: string
  said: string
  decided: string
  task: string
  training: string
  statistic: string
  row: string
  indicator: string
  posted: string
}

export const vietnameseWork: WorkWords = {
  body: 'Ban Vì sự tiến bộ của phụ nữ',
  chair: 'Nguyễn Thị Chủ Trì',
  secretary: 'Trần Văn Thư Ký',
  post: 'Phó Hiệu trưởng',
  unit: 'Phòng Công tác học sinh, sinh viên',
  group: 'Giảng viên các khoa',
  first: 'Họp Ban Vì sự tiến bộ của phụ nữ quý I năm 2021',
  second: 'Họp Ban Vì sự tiến bộ của phụ nữ quý II năm 2021',
  place: 'Phòng họp A, Trường Cao đẳng nghề An Giang',
  item: 'Rà soát số liệu thống kê tách biệt giới',
  said: 'Các khoa đã nộp số liệu; Khoa Điện còn thiếu số liệu học sinh, sinh viên học kỳ II.',
  decided: 'Các khoa bổ sung số liệu tách biệt giới của học kỳ II',
  task: 'Tổng hợp số liệu tách biệt giới toàn Trường',
  training: 'Tập huấn lồng ghép giới trong giảng dạy',
  statistic: 'Viên chức, người lao động của Trường',
  row: 'Giảng viên',
  indicator: 'Tỷ lệ nữ viên chức được tập huấn kiến thức về giới',
  posted: 'Tin về lớp tập huấn lồng ghép giới',
}

export const swedishWork: WorkWords = {
  body: 'Arbetsgruppen för jämställdhet',
  chair: 'Anna Ordförande',
  secretary: 'Bo Sekreterare',
  post: 'jämställdhetsstrateg',
  unit: 'Utbildningsförvaltningen',
  group: 'Chefer i förvaltningen',
  first: 'Möte med arbetsgruppen i mars',
  second: 'Möte med arbetsgruppen i juni',
  place: 'Stadshuset, rum Kölen',
  item: 'Könsuppdelad statistik för förvaltningarna',
  said: 'Alla förvaltningar utom en har lämnat sina uppgifter.',
  decided: 'Utbildningsförvaltningen kompletterar sina uppgifter',
  task: 'Sammanställ den könsuppdelade statistiken',
  training: 'Utbildning för chefer i jämställdhetsintegrering',
  statistic: 'Anställda i förvaltningarna',
  row: 'Chefer',
  indicator: 'Andel chefer som har gått utbildningen',
  posted: 'Nyhet om utbildningen för chefer',
}

/** A half-year of work beside what an office has already; gives the id of the meeting that was held last. */
export function fillWork(make: Make, words: WorkWords, planId: string, measureId: string | null): string {
  const add = adder(make)
  const unitId = add('unit', { name: words.unit })
  const chair = add('person', { name: words.chair, post: words.post, sex: 'woman', level: 'head' })
  const secretary = add('person', { name: words.secretary, post: words.post, sex: 'man', level: 'staff' })
  const bodyId = add('body', { name: words.body, kind: 'working-group', planId, unitId })
  add('member', { bodyId, personId: chair, role: 'chair', post: words.post })
  add('member', { bodyId, personId: secretary, role: 'secretary', post: words.post })
  const officers = { bodyId, planId, place: words.place, chairId: chair, secretaryId: secretary, sittings: 1 }
  const first = add('meeting', { ...officers, title: words.first, state: 'minuted', day: '2021-03-10' })
  const before = add('decision', { meetingId: first, text: words.decided, unitId, status: 'in-progress', number: '1' })
  const second = add('meeting', {
    ...officers,
    title: words.second,
    number: '02',
    state: 'held',
    day: '2021-06-09',
    startTime: '08:00',
    endTime: '10:30',
    summonedOn: '2021-06-01',
    respondBy: '2021-06-07',
    handedOut: [words.statistic],
    nextDay: '2021-09-08',
    nextTime: '13:00',
    nextPlace: words.place,
  })
  fillMeeting(add, words, { meetingId: second, before, unitId, planNodeId: measureId })
  fillTraining(add, words, { planId, unitId })
  fillFigures(add, words, { planId, planNodeId: measureId })
  add('publication', { title: words.posted, channel: 'website', state: 'posted', postedOn: '2021-05-20', planId })
  return second
}

type Named = { meetingId: string; before: string; unitId: string; planNodeId: string | null }

function fillMeeting(add: Add, words: WorkWords, { meetingId, before, unitId, planNodeId }: Named): void {
  const about = planNodeId === null ? {} : { planNodeId }
  const came = { meetingId, unitId, presence: 'present' } as const
  add('attendee', { ...came, name: words.chair, sex: 'woman', level: 'head', role: 'chair', post: words.post })
  add('attendee', { ...came, name: words.secretary, sex: 'man', level: 'staff', role: 'secretary', post: words.post })
  add('attendee', { ...came, name: `${words.chair} B`, sex: 'woman', level: 'staff', presence: 'excused' })
  add('attendeeGroup', { meetingId, label: words.group, level: 'staff', women: 7, men: 5 })
  const agendaItemId = add('agendaItem', {
    meetingId,
    title: words.item,
    startTime: '08:10',
    minutes: 40,
    presenter: words.secretary,
    discussion: proseOf(words.said),
    documents: [words.statistic],
  })
  add('agendaItem', { meetingId, title: words.training, position: 1, startTime: '08:50', minutes: 30 })
  add('decision', {
    meetingId,
    agendaItemId,
    ...about,
    text: words.decided,
    number: '2',
    unitId,
    dueOn: '2021-06-30',
    votesFor: 14,
    votesAgainst: 0,
    votesAbstained: 0,
  })
  add('statement', { meetingId, agendaItemId, kind: 'remark', speaker: words.secretary, text: words.said })
  add('followUp', { meetingId, decisionId: before, status: 'partly-done', note: words.said })
  add('task', { title: words.task, meetingId, unitId, dueOn: '2021-06-20', status: 'open', ...about })
}

function fillTraining(add: Add, words: WorkWords, { planId, unitId }: { planId: string; unitId: string }): void {
  const trainingId = add('training', { title: words.training, planId, state: 'done', unitIds: [unitId] })
  const occasionId = add('occasion', {
    title: '',
    trainingId,
    state: 'held',
    day: '2021-05-12',
    startTime: '13:00',
    endTime: '16:00',
    hours: 3,
    place: words.place,
    sittings: 1,
    trainerText: words.secretary,
  })
  const came = { occasionId, unitId, presence: 'present' } as const
  add('participant', { ...came, name: words.chair, sex: 'woman', level: 'head', post: words.post })
  add('participant', { ...came, name: words.secretary, sex: 'man', level: 'staff', post: words.post, position: 1 })
  add('participantGroup', {
    occasionId,
    label: words.group,
    level: 'manager',
    women: 21,
    men: 19,
    other: 1,
    notStated: 2,
  })
}

function fillFigures(
  add: Add,
  words: WorkWords,
  { planId, planNodeId }: { planId: string; planNodeId: string | null },
) {
  const statisticId = add('statistic', { title: words.statistic, asOf: '2021-06-30', planId })
  add('statisticRow', { statisticId, label: words.row, women: 64, men: 81 })
  add('statisticRow', { statisticId, label: words.group, women: 12, men: 9, depth: 1, position: 1 })
  const indicatorId = add('indicator', {
    name: words.indicator,
    code: '2.1',
    planId,
    measure: 'share',
    stage: 'outcome',
    ...(planNodeId === null ? {} : { planNodeId }),
  })
  const of = { indicatorId, ofWomen: 64, ofMen: 81, ofOther: 0, ofNotStated: 0, other: 0, notStated: 0 }
  add('figure', { ...of, kind: 'baseline', endsOn: '2020-12-31', women: 8, men: 5 })
  add('figure', { indicatorId, kind: 'target', endsOn: '2021-12-31', value: 60, bound: 'at-least' })
  add('figure', { ...of, kind: 'actual', startsOn: '2021-01-01', endsOn: '2021-06-30', women: 32, men: 27 })
}
