import { useMemo, useState } from 'react'
import { flatten, nest } from '#shared/documents/tree/nest.ts'
import { plainText } from '#shared/rich-text.ts'
import { useAll } from '#renderer/api/queries.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import type { FieldControlProps } from '#renderer/form/field-control.tsx'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { Select } from '#renderer/ui/select.tsx'

const longest = 160

/** Picks an item of a plan, in the order of the plan: the plan first where the office has several. */
export function PlanNodeControl({ value, ...props }: FieldControlProps) {
  const formatter = useFormatter()
  const plans = useAll('plan')
  const id = typeof value === 'string' ? value : null
  const node = useRecord('planNode', id)
  const [chosen, setChosen] = useState<string | null>(null)
  const planId = chosen ?? node?.planId ?? (plans.length === 1 ? plans[0]?.id : undefined) ?? null
  return (
    <>
      {plans.length > 1 && (
        <Select
          label={formatter.t('plan')}
          optional
          options={plans.map((plan) => ({ id: plan.id, label: recordTitle(formatter, 'plan', plan).label }))}
          value={planId}
          isReadOnly={props.isReadOnly}
          onChange={(next) => {
            setChosen(next)
            if (node && node.planId !== next) props.onChange(null)
          }}
        />
      )}
      {(planId !== null || plans.length < 2) && <Items {...props} planId={planId} value={id} />}
    </>
  )
}

function Items({
  planId,
  value,
  ...props
}: Omit<FieldControlProps, 'value'> & { planId: string | null; value: string | null }) {
  // Without a plan in the office there are no items either.
  const nodes = useAll('planNode', planId === null ? {} : { planId })
  const options = useMemo(
    () =>
      flatten(nest(nodes)).flatMap((node) => {
        const words = (node.title.trim() || plainText(node.body ?? [])).trim().slice(0, longest)
        return words === '' ? [] : [{ id: node.id, label: words }]
      }),
    [nodes],
  )
  return <ComboBox {...props} options={options} value={value} />
}
