import type { Table } from './block.ts'
import { mm } from './length.ts'
import { textCell } from './make.ts'
import type { PlanPrinting } from './printing.ts'

/**
 * The box on the first page that says who adopted the plan, when, for how long, who owns it and how it is followed up.
 * What is not stated yet stays an empty line to fill in. The day of signing the European Charter only where an office can.
 */
export function decisionBox(
  { dossier: { plan }, words }: PlanPrinting,
  width: number,
  { hasCharter }: { hasCharter: boolean },
): Table {
  const { t, day } = words
  const date = (iso: string | null) => (iso === null ? '' : day(iso, 'short'))
  const between = plan.startsOn === null && plan.endsOn === null ? '' : `${date(plan.startsOn)} – ${date(plan.endsOn)}`
  const rows: [string, string][] = [
    [t('document.decision.adopted-by'), plan.adoptedBy ?? ''],
    [t('document.decision.date'), [date(plan.signedOn), plan.adoptedItem ?? ''].join(' ').trim()],
    [t('document.decision.valid'), between],
    [t('document.decision.owner'), plan.owner ?? ''],
    [t('document.decision.follow-up'), plan.followUp ?? ''],
    ...(hasCharter ? [[t('document.decision.charter'), date(plan.charterSignedOn)] satisfies [string, string]] : []),
  ]
  const label = mm(58)
  return {
    kind: 'table',
    caption: t('document.decision'),
    columns: [label, width - label],
    headRows: 0,
    borders: 'grid',
    padding: 100,
    rows: rows.map(([name, value]) => ({
      cells: [textCell('label', name), textCell('tableCell', value)],
      source: plan.id,
      keepTogether: true,
    })),
  }
}
