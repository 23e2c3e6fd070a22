import { trainingReportForm } from '../forms/training-report.ts'
import { mexicoForm } from '../mexico/form.ts'
import { turkeyForm } from '../turkey/form.ts'
import { defineKind } from './define-kind.ts'

/** What a training was and who took part. */
export const trainingReportKind = defineKind({
  name: 'training-report',
  subject: 'training',
  has: ({ state }) => state === 'ongoing' || state === 'done',
  composers: { 'tr-plan': turkeyForm(trainingReportForm), 'mx-plan': mexicoForm(trainingReportForm) },
})
