import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'

/** How many measures a plan has; nothing until they are counted. */
export function MeasureCount({ planId }: { planId: string }) {
  const { number } = useFormatter()
  const facts = useCall('plan.facts', { id: planId }).data
  return <span>{facts && number(facts.measures)}</span>
}
