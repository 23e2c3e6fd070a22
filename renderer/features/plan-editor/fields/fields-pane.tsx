import { CurrencyContext } from '#renderer/form/currency-context.ts'
import { EntityForm } from '#renderer/form/entity-form.tsx'
import { IndicatorsOf } from '#renderer/records/indicators-of.tsx'
import { useT } from '#renderer/i18n/use-t.ts'
import { EvidencePanel } from '#renderer/records/evidence-panel.tsx'
import { plan as planEntity, type Plan } from '#shared/entities/plan.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { layoutFamily } from '#shared/rules/layout-family.ts'
import type { TreeRow } from '../tree/tree-rows.ts'
import { ActivitiesList } from './activities-list.tsx'
import { BasesFields } from './bases-fields.tsx'
import { FieldsHead } from './fields-head.tsx'
import { MatrixFields } from './matrix-fields.tsx'
import { NodeFields } from './node-fields.tsx'
import { adoptionLayout, documentLayout } from './plan-layouts.ts'
import { Sentence } from './sentence.tsx'
import { RecipientsFields } from './recipients-fields.tsx'

const controls = { title: Sentence, subtitle: Sentence }

/** The fields of whatever is chosen in the list. */
export function FieldsPane({ plan, row, language }: { plan: Plan; row: TreeRow | undefined; language: Language }) {
  const t = useT()
  if (row?.kind === 'node') {
    return (
      <CurrencyContext value={plan.currency}>
        <NodeFields key={row.key} node={row.node} marker={row.marker} level={row.levelName} />
      </CurrencyContext>
    )
  }
  const part = row?.part ?? 'document'
  if (part === 'bases') return <BasesFields plan={plan} language={language} />
  if (part === 'recipients') return <RecipientsFields plan={plan} />
  if (part === 'matrix') return <MatrixFields plan={plan} />
  if (part === 'activities') return <ActivitiesList plan={plan} />
  const family = layoutFamily(plan)
  const isAdoption = part === 'adoption' && family !== 'vietnam'
  return (
    <>
      <FieldsHead title={t(`plan-editor.part.${part}`)} record={{ entity: 'plan', id: plan.id }} />
      <EntityForm
        key={`${plan.id} ${part}`}
        entity={planEntity}
        row={plan}
        layout={isAdoption ? adoptionLayout[family] : documentLayout[family]}
        controls={controls}
      />
      {part === 'document' && <IndicatorsOf where={{ planId: plan.id }} />}
      <EvidencePanel entity="plan" id={plan.id} />
    </>
  )
}
