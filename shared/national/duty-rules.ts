import type { Known } from '../blank-record.ts'
import type { Office } from '../entities/office.ts'

/** A deadline an office can take over as a duty of its own; `code` tells it apart, the rest is the duty itself. */
export type DutyRule = Known<'duty'> & { code: string; source: string; checkedOn: string; verified: boolean }

type Told = Omit<Known<'duty'>, 'checkedOn'> & { code: string; source: string; verified?: boolean }

function rule({ verified = true, ...told }: Told): DutyRule {
  return { ...told, verified, checkedOn: '2026-11-21' }
}

const after = (offset: number, offsetUnit: 'days' | 'weeks' | 'months' | 'years') => ({ offset, offsetUnit })
const before = (offset: number, offsetUnit: 'days' | 'weeks' | 'months' | 'years') => ({
  ...after(offset, offsetUnit),
  before: true,
})
const everyYear = (month: number, date: number) => ({ anchor: 'yearly-day', month, date, repeats: 'yearly' }) as const
const once = { repeats: 'once' } as const

const sweden: DutyRule[] = [
  rule({
    code: 'cemr.plan',
    title: 'Handlingsplan enligt CEMR-deklarationen framtagen och antagen',
    kind: 'plan',
    anchor: 'charter-signed',
    ...after(2, 'years'),
    ...once,
    source: 'CEMR-deklarationen del II',
  }),
  rule({
    code: 'se.notice.fullmaktige',
    title: 'Kungörelse och kallelse till kommunfullmäktige',
    kind: 'notice',
    anchor: 'meeting',
    ...before(1, 'weeks'),
    article: '5 kap. 13 och 15 §§ kommunallagen (2017:725)',
    source: 'Kommunallagen (2017:725)',
  }),
  rule({
    code: 'se.protokoll.justering',
    title: 'Protokollet justerat',
    kind: 'meeting',
    anchor: 'meeting',
    ...after(14, 'days'),
    article: '5 kap. 69 § och 6 kap. 35 § kommunallagen (2017:725)',
    source: 'Kommunallagen (2017:725)',
  }),
  rule({
    code: 'se.anslag',
    title: 'Justeringen tillkännagiven på anslagstavlan',
    kind: 'notice',
    anchor: 'minutes-approved',
    ...after(2, 'days'),
    article: '8 kap. 12 § kommunallagen (2017:725)',
    source: 'Kommunallagen (2017:725)',
  }),
  rule({
    code: 'se.overklagande',
    title: 'Tiden för överklagande slutar; anslaget får tas ned',
    kind: 'notice',
    anchor: 'notice-up',
    ...after(3, 'weeks'),
    article: '13 kap. 5 § och 8 kap. 12 § kommunallagen (2017:725)',
    source: 'Kommunallagen (2017:725)',
  }),
  rule({
    code: 'se.aktiva',
    title: 'Aktiva åtgärder dokumenterade skriftligt (minst 25 arbetstagare)',
    kind: 'report',
    ...everyYear(12, 31),
    article: '3 kap. 13 § diskrimineringslagen (2008:567)',
    source: 'Diskrimineringslagen (2008:567), lydelse 2025-09-01; kan ha ändrats 2026-07-01',
  }),
  rule({
    code: 'se.lonekart',
    title: 'Lönekartläggning och analys',
    kind: 'data',
    ...everyYear(12, 31),
    article: '3 kap. 8 § diskrimineringslagen (2008:567)',
    source: 'Diskrimineringslagen (2008:567), lydelse 2025-09-01; kan ha ändrats 2026-07-01',
  }),
]

const rd901 = 'Real Decreto 901/2020'

const spain: DutyRule[] = [
  rule({
    code: 'es.computo.junio',
    title: 'Cómputo de la plantilla a 30 de junio',
    kind: 'data',
    ...everyYear(6, 30),
    article: 'art. 3.2',
    source: rd901,
  }),
  rule({
    code: 'es.computo.diciembre',
    title: 'Cómputo de la plantilla a 31 de diciembre',
    kind: 'data',
    ...everyYear(12, 31),
    article: 'art. 3.2',
    source: rd901,
  }),
  rule({
    code: 'es.registro',
    title: 'Solicitud de inscripción del plan en el registro',
    kind: 'plan',
    anchor: 'plan-signed',
    ...after(15, 'days'),
    ...once,
    article: 'art. 6.1',
    source: 'Real Decreto 713/2010',
  }),
  rule({
    code: 'es.vigencia',
    title: 'Fin de la vigencia máxima del plan (cuatro años)',
    kind: 'plan',
    anchor: 'plan-start',
    ...after(4, 'years'),
    ...once,
    article: 'art. 9.1',
    source: rd901,
  }),
  rule({
    code: 'es.renovacion',
    title: 'Inicio recomendado de la negociación del plan siguiente',
    kind: 'plan',
    anchor: 'plan-end',
    ...before(1, 'years'),
    ...once,
    note: 'Recomendación, no obligación.',
    source: 'Instituto de las Mujeres, preguntas frecuentes',
  }),
  rule({
    code: 'es.registro.retrib',
    title: 'Registro retributivo del año natural',
    kind: 'data',
    ...everyYear(12, 31),
    article: 'art. 5.4',
    source: 'Real Decreto 902/2020',
  }),
  rule({
    code: 'es.aapp',
    title: 'Evaluación anual del plan de la administración pública',
    kind: 'review',
    anchor: 'plan-start',
    ...after(1, 'years'),
    repeats: 'yearly',
    article: 'disposición adicional 7.ª',
    source: 'TREBEP (RDLeg 5/2015)',
  }),
  rule({
    code: 'es.colegiado',
    title: 'Convocatoria del órgano colegiado',
    kind: 'notice',
    anchor: 'meeting',
    ...before(2, 'days'),
    article: 'art. 19.3 a',
    note: 'Solo órganos colegiados de la Administración General del Estado.',
    source: 'Ley 40/2015',
  }),
  rule({
    code: 'eu.gep.report',
    title: 'Informe anual de progreso del plan de igualdad de género (Horizonte Europa)',
    kind: 'report',
    anchor: 'plan-start',
    ...after(1, 'years'),
    repeats: 'yearly',
    source: 'EIGE, criterio de elegibilidad GEP',
  }),
]

const vietnam: DutyRule[] = [
  rule({
    code: 'vn.thang-hanh-dong',
    title: 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới',
    kind: 'campaign',
    ...everyYear(11, 15),
    lastMonth: 12,
    lastDate: 15,
    note: 'Chủ đề thay đổi hằng năm.',
    source: 'Hướng dẫn Tháng hành động các năm, từ năm 2016',
  }),
  rule({
    code: 'vn.bao-cao-6-thang',
    title: 'Báo cáo 6 tháng đầu năm',
    kind: 'report',
    ...everyYear(6, 15),
    cutOff: 'từ 15/12 năm trước đến 14/6',
    note: 'Thời hạn cụ thể theo công văn của cấp trên, phải kiểm tra hằng năm.',
    source: 'Nghị định 09/2019/NĐ-CP, qua Thông tư 09/2019/TT-NHNN',
    verified: false,
  }),
  rule({
    code: 'vn.bao-cao-nam',
    title: 'Báo cáo năm',
    kind: 'report',
    ...everyYear(12, 15),
    cutOff: 'từ 15/12 năm trước đến 14/12',
    note: 'Thời hạn cụ thể theo công văn của cấp trên, phải kiểm tra hằng năm.',
    source: 'Nghị định 09/2019/NĐ-CP, qua Thông tư 09/2019/TT-NHNN',
    verified: false,
  }),
]

const rules: Partial<Record<Office['country'], readonly DutyRule[]>> = { se: sweden, es: spain, vn: vietnam }

/** The deadlines known for a country, as duties to take over; none where none was found. */
export function dutyRulesOf(country: Office['country']): readonly DutyRule[] {
  return rules[country] ?? []
}
