import type { Currency } from '../entities/currencies.ts'
import type { PlanNode } from '../entities/plan-node.ts'
import type { Formatter } from '../i18n/formatter.ts'

/** When a measure runs, as its table cell says it: its own words, else its days, else nothing. */
export function periodText({ dueText, startsOn, endsOn }: PlanNode, { t, day }: Formatter): string {
  if (dueText !== null && dueText !== '') return dueText
  if (startsOn !== null && endsOn !== null) return `${day(startsOn, 'short')} – ${day(endsOn, 'short')}`
  if (startsOn !== null) return t('document.period.from', { from: day(startsOn, 'short') })
  return endsOn === null ? '' : t('document.period.until', { until: day(endsOn, 'short') })
}

/** Amount and source of a measure's money. */
export function budgetText({ budget, budgetSource }: PlanNode, currency: Currency, { amount }: Formatter): string {
  const sum = budget === null ? '' : amount(budget, currency)
  if (budgetSource === null || budgetSource === '') return sum
  return sum === '' ? budgetSource : `${sum} (${budgetSource})`
}

/** Whether a measure has somebody responsible, a time or money. */
export function isSettled({ leadUnitId, startsOn, endsOn, dueText, budget }: PlanNode): boolean {
  return [leadUnitId, startsOn, endsOn, dueText, budget].some((value) => value !== null)
}

/** Whether a measure is settled or at least shared out: what a table of who does what is for. */
export function isAssigned(node: PlanNode): boolean {
  return isSettled(node) || node.partnerUnitIds.length > 0
}
