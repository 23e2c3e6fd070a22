import { stakeholdersForm } from '../forms/stakeholder-list.ts'
import { mexicoForm } from '../mexico/form.ts'
import { turkeyForm } from '../turkey/form.ts'
import { defineKind } from './define-kind.ts'

/** All stakeholders of an office as one table. */
export const stakeholderListKind = defineKind({
  name: 'stakeholder-list',
  subject: 'stakeholders',
  has: () => true,
  composers: { 'tr-plan': turkeyForm(stakeholdersForm), 'mx-plan': mexicoForm(stakeholdersForm) },
})
