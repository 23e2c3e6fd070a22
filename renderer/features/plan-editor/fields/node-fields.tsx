import { EntityForm } from '#renderer/form/entity-form.tsx'
import { planNode, type PlanNode } from '#shared/entities/plan-node.ts'
import { DecidedFor } from '#renderer/records/decided-for.tsx'
import { IndicatorsOf } from '#renderer/records/indicators-of.tsx'
import { TrainingsOf } from '#renderer/records/trainings-of.tsx'
import { useT } from '#renderer/i18n/use-t.ts'
import { EvidencePanel } from '#renderer/records/evidence-panel.tsx'
import { titleOrText } from '../tree/title-or-text.ts'
import { DirectivesControl } from './directives-control.tsx'
import { FieldsHead } from './fields-head.tsx'
import { nodeLayouts } from './node-layouts.ts'
import { Sentence } from './sentence.tsx'
import { NodeNotes } from './node-notes.tsx'

const controls = { title: Sentence, directiveIds: DirectivesControl }

/** The form of one item of the plan. */
export function NodeFields({ node, marker, level }: { node: PlanNode; marker: string; level: string }) {
  const t = useT()
  const title = titleOrText(node).slice(0, 120)
  return (
    <>
      <FieldsHead
        level={level}
        marker={marker}
        title={title === '' ? t('plan-editor.tree.untitled') : title}
        record={{ entity: 'planNode', id: node.id }}
      />
      <NodeNotes node={node} />
      <EntityForm key={node.id} entity={planNode} row={node} layout={nodeLayouts[node.kind]} controls={controls} />
      {node.kind === 'measure' && <IndicatorsOf where={{ planNodeId: node.id }} />}
      <DecidedFor planNodeId={node.id} />
      <TrainingsOf planNodeId={node.id} />
      <EvidencePanel entity="planNode" id={node.id} />
    </>
  )
}
