import type { NationalDuty } from './national-duty.ts'

const checkedOn = '2026-11-21'

/** What signatories of the Charter and organisations with a Gender Equality Plan of Horizon Europe undertake. */
export const dutiesOfEurope: readonly NationalDuty[] = [
  {
    code: 'cemr.plan',
    title: {
      en: 'Develop and adopt the Equality Action Plan of the Charter',
      es: 'Elaborar y aprobar el plan de acción para la igualdad de la Carta',
      tr: 'Şart uyarınca Eşitlik Eylem Planını hazırlamak ve kabul etmek',
      vi: 'Xây dựng và thông qua kế hoạch hành động bình đẳng theo Hiến chương',
      sv: 'Ta fram och anta handlingsplanen enligt CEMR-deklarationen',
    },
    note: {
      en: 'Within a reasonable time, not more than two years after signing.',
      es: 'En un plazo razonable, no superior a dos años desde la firma.',
      tr: 'Makul bir sürede, imzadan itibaren en geç iki yıl içinde.',
      vi: 'Trong thời gian hợp lý, không quá hai năm kể từ khi ký.',
      sv: 'Inom rimlig tid, senast två år efter undertecknandet.',
    },
    kind: 'plan',
    anchor: 'charter-signed',
    offset: 2,
    offsetUnit: 'years',
    repeats: 'once',
    article: 'II',
    source: 'European Charter for Equality of Women and Men in Local Life, part II; charter-equality.eu',
    checkedOn,
    verified: false,
  },
  {
    code: 'eu.gep.report',
    title: {
      en: 'Report on the progress of the Gender Equality Plan',
      es: 'Informe anual de avance del plan de igualdad de género (GEP)',
      tr: 'Toplumsal Cinsiyet Eşitliği Planı yıllık ilerleme raporu',
      vi: 'Báo cáo tiến độ hằng năm của kế hoạch bình đẳng giới (GEP)',
      sv: 'Årlig rapport om jämställdhetsplanen (GEP)',
    },
    note: {
      en: 'Every year while the plan is in force.',
      es: 'Cada año mientras el plan esté en vigor.',
      tr: 'Plan yürürlükte olduğu sürece her yıl.',
      vi: 'Mỗi năm trong thời gian kế hoạch có hiệu lực.',
      sv: 'Varje år så länge planen gäller.',
    },
    kind: 'report',
    anchor: 'plan-start',
    offset: 1,
    offsetUnit: 'years',
    repeats: 'yearly',
    source: 'EIGE, Horizon Europe GEP eligibility criterion',
    checkedOn,
    verified: true,
  },
]
