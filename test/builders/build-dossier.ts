import type { PlanDossier } from '#shared/documents/dossiers/plan.ts'
import type { planNode, PlanNode } from '#shared/entities/plan-node.ts'
import type { InputOf } from '#shared/entity.ts'
import { proseOf } from '#shared/rich-text.ts'
import { recordMaker } from './make-records.ts'

/** Some fields of a node; kind, place and the empty lists are filled in. */
type NodeInput = Partial<InputOf<typeof planNode>> & { title: string }

/** A Vietnamese college's plan: bases, sections, tasks with units, recipients; number and date not yet given. */
export function buildVietnamDossier(changes: Partial<PlanDossier> = {}): PlanDossier {
  const record = recordMaker()
  const office = record('office', {
    country: 'vn',
    kind: 'college',
    documentLanguage: 'vi',
    currency: 'VND',
    lengthUnit: 'mm',
  })
  const identity = record('identity', {
    name: 'Trường Cao đẳng nghề An Giang',
    headerLines: ['Trường Cao đẳng nghề An Giang'],
    parentLines: ['Ủy ban nhân dân tỉnh An Giang'],
    place: 'An Giang',
    symbol: 'CĐN',
  })
  const unit = (name: string, kind: 'department' | 'faculty' | 'union' | 'team', abbreviation?: string) =>
    record('unit', { name, kind, outside: false, ...(abbreviation && { abbreviation }) })
  const administration = unit('Phòng Tổ chức - Hành chính', 'department', 'TCHC')
  const union = unit('Công đoàn cơ sở', 'union')
  const press = unit('Tổ truyền thông', 'team')
  const faculties = unit('Các phòng, khoa', 'faculty')
  const signatory = record('signatory', { post: 'Hiệu trưởng', authorityLines: ['Hiệu trưởng'], standard: true })
  const known = { status: 'unknown', verified: false } as const
  const parent = record('directive', {
    ...known,
    kind: 'plan',
    typeName: 'Kế hoạch',
    number: '67/KH-UBND',
    issuedOn: '2021-02-08',
    issuer: 'Ủy ban nhân dân tỉnh An Giang',
    subject: 'xây dựng kế hoạch vì sự tiến bộ của phụ nữ và bình đẳng giới năm 2021',
    family: 'state',
  })
  const law = record('directive', {
    ...known,
    kind: 'law',
    typeName: 'Luật',
    subject: 'Bình đẳng giới',
    issuedOn: '2006-11-29',
    family: 'state',
  })
  const labour = record('directive', {
    ...known,
    kind: 'law',
    typeName: 'Bộ luật',
    subject: 'Lao động',
    family: 'state',
  })
  const party = record('directive', {
    ...known,
    kind: 'directive',
    typeName: 'Chỉ thị',
    number: '21-CT/TW',
    issuedOn: '2018-01-20',
    issuer: 'Ban Bí thư',
    subject: 'tiếp tục đẩy mạnh công tác phụ nữ trong tình hình mới',
    family: 'party',
  })
  const plan = record('plan', {
    kind: 'plan',
    title: 'Kế hoạch hoạt động vì sự tiến bộ của phụ nữ và bình đẳng giới năm 2021',
    profile: 'vn-nd30',
    currency: 'VND',
    status: 'draft',
    levelNames: ['Mục tiêu', 'Nhiệm vụ', 'Giải pháp'],
    startsOn: '2021-01-01',
    endsOn: '2021-12-31',
    signatoryId: signatory.id,
    parentDirectiveId: parent.id,
    drafterUnitId: administration.id,
  })
  const nodes: PlanNode[] = []
  function add(parentId: string | null, input: NodeInput): string {
    const position = nodes.filter((node) => node.parentId === parentId).length
    const node = record('planNode', {
      planId: plan.id,
      parentId,
      position,
      kind: 'section',
      marker: 'auto',
      partnerUnitIds: [],
      directiveIds: [],
      measuredBy: [],
      status: 'planned',
      ...input,
    })
    nodes.push(node)
    return node.id
  }
  const purpose = add(null, { title: 'Mục đích, yêu cầu' })
  add(purpose, {
    kind: 'point',
    title: 'Tăng cường sự lãnh đạo, chỉ đạo đối với công tác bình đẳng giới trên địa bàn tỉnh An Giang.',
  })
  add(purpose, { kind: 'point', title: 'Đẩy mạnh tuyên truyền, phổ biến pháp luật của Nhà nước và của tỉnh.' })
  const content = add(null, { title: 'Nội dung thực hiện' })
  const education = add(content, { title: 'Tuyên truyền, phổ biến, giáo dục chính sách, pháp luật về bình đẳng giới' })
  add(education, {
    kind: 'measure',
    title: 'Tiếp tục tuyên truyền, thực hiện:',
    directiveIds: [law.id, labour.id, party.id],
    leadUnitId: administration.id,
    partnerUnitIds: [union.id, faculties.id],
    dueText: 'Cả năm',
  })
  add(education, {
    kind: 'measure',
    title: 'Nâng cao chất lượng tin, bài trên trang thông tin điện tử và fanpage của Trường.',
    leadUnitId: press.id,
    startsOn: '2021-03-01',
    endsOn: '2021-12-31',
    product: 'Tin, bài, hình ảnh',
  })
  const month = add(content, {
    title: 'Tổ chức Tháng hành động về bình đẳng giới và phòng chống bạo lực trên cơ sở giới',
    body: proseOf('Thời gian từ ngày 15/11 đến ngày 15/12.'),
  })
  add(month, {
    kind: 'measure',
    title: 'Xây dựng kế hoạch, nội dung cho Tháng hành động.',
    leadUnitId: administration.id,
    startsOn: '2021-11-15',
    endsOn: '2021-12-15',
    budget: 12_000_000,
    budgetSource: 'Kinh phí của Trường',
  })
  add(month, {
    kind: 'point',
    title: 'Nhóm hoạt động:',
    body: [{ kind: 'list', ordered: false, items: [[{ text: 'tọa đàm;' }], [{ text: 'tập huấn', bold: true }]] }],
  })
  const organisation = add(null, { title: 'Tổ chức thực hiện' })
  for (const [title, lead] of [
    ['Lãnh đạo các phòng, khoa tuyên truyền kế hoạch này cho toàn thể viên chức.', faculties.id],
    ['Công đoàn cơ sở theo dõi, đôn đốc việc thực hiện.', union.id],
    ['Tổ truyền thông đăng kế hoạch lên cổng thông tin điện tử của Trường.', press.id],
  ] as const) {
    add(organisation, { kind: 'measure', title, leadUnitId: lead })
  }
  const recipient = (kind: 'copy' | 'file', name: string, position: number) =>
    record('recipient', { planId: plan.id, kind, name, position })
  return {
    subject: 'plan',
    office,
    day: '2021-02-22',
    identity,
    plan,
    nodes,
    bases: [record('planBasis', { planId: plan.id, directiveId: law.id })],
    directives: [parent, law, labour, party],
    pairs: [],
    recipients: [
      recipient('copy', 'Ban Giám hiệu', 0),
      recipient('copy', 'Các phòng, khoa', 1),
      recipient('file', 'VT', 2),
      recipient('file', 'TCHC', 3),
    ],
    units: [administration, union, press, faculties],
    signatory,
    layoutValues: [],
    ...changes,
  }
}
