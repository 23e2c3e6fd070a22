import type { Table } from './block.ts'
import { factsTable } from './facts-table.ts'
import type { PlanPrinting } from './printing.ts'

/**
 * The box on the first page that says who adopted the plan, when, for how long, who owns it and how it is followed up.
 * The day of signing the European Charter only where an office can.
 */
export function decisionBox(
  { dossier: { plan }, words }: PlanPrinting,
  width: number,
  { hasCharter }: { hasCharter: boolean },
): Table {
  const { t, day } = words
  const date = (iso: string | null) => (iso === null ? '' : day(iso, 'short'))
  const between = plan.startsOn === null && plan.endsOn === null ? '' : `${date(plan.startsOn)} – ${date(plan.endsOn)}`
  const facts = [
    { label: t('document.decision.adopted-by'), value: plan.adoptedBy ?? '' },
    { label: t('document.decision.date'), value: [date(plan.signedOn), plan.adoptedItem ?? ''].join(' ').trim() },
    { label: t('document.decision.valid'), value: between },
    { label: t('document.decision.owner'), value: plan.owner ?? '' },
    { label: t('document.decision.follow-up'), value: plan.followUp ?? '' },
    ...(hasCharter ? [{ label: t('document.decision.charter'), value: date(plan.charterSignedOn) }] : []),
  ]
  return factsTable(facts, { caption: t('document.decision'), source: plan.id, width })
}
