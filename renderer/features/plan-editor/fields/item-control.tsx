import { useMemo } from 'react'
import { useAll } from '#renderer/api/queries.ts'
import type { FieldControlProps } from '#renderer/form/field-control.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { flatten, nest } from '#shared/documents/tree/nest.ts'
import { titleOrText } from '../tree/title-or-text.ts'

/** Picks an item of the same plan, in the order of the plan. */
export function ItemControl({ planId, value, ...props }: FieldControlProps & { planId: string }) {
  const nodes = useAll('planNode', { planId })
  const options = useMemo(
    () =>
      flatten(nest(nodes)).flatMap((node) => {
        const label = titleOrText(node)
        return label === '' ? [] : [{ id: node.id, label }]
      }),
    [nodes],
  )
  return <ComboBox {...props} options={options} value={typeof value === 'string' ? value : null} />
}
