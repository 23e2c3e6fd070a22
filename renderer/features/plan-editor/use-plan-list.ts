import { useCallback, useMemo, useState } from 'react'
import { useAll } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { numberedPlan } from '#shared/documents/numbered-plan.ts'
import { activitiesOf } from '#shared/documents/sweden/activities.ts'
import { nest } from '#shared/documents/tree/nest.ts'
import type { Plan } from '#shared/entities/plan.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { levelNames } from './level-names.ts'
import { partsOf, signaturePartOf } from './plan-parts.ts'
import { placeOfSource } from './place-of-source.ts'
import { nodesById } from './tree/nodes-by-id.ts'
import { withDescendants } from './tree/tree-moves.ts'
import { planParts, treeRows, type PlanPart } from './tree/tree-rows.ts'
import { stillThere, type Selection } from './tree/tree-selection.ts'
import { usePlanNodes } from './tree/use-plan-nodes.ts'

/** The lines of a plan's list, and the way between what is chosen there and what is printed. */
export function usePlanList(plan: Plan, language: Language) {
  const { nodes, isRead } = usePlanNodes(plan.id)
  const where = { planId: plan.id }
  const bases = useAll('planBasis', where)
  const pairs = useAll('measurePair', where)
  const recipients = useAll('recipient', where)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const { profile, kind } = plan
  const parts = useMemo(() => partsOf({ profile, kind }), [profile, kind])
  const numbered = useMemo(
    () => numberedPlan({ plan, nodes, pairs, bases }, language),
    [plan, nodes, pairs, bases, language],
  )
  const formatter = useFormatter()
  const levels = useMemo(() => levelNames(plan, formatter), [plan, formatter])
  const rows = useMemo(() => {
    const { body, annexes, tables } = numbered
    return treeRows([...body, ...annexes], closed, parts, levels, tables)
  }, [numbered, closed, parts, levels])

  const open = useCallback((id: string, isOpen: boolean) => {
    setClosed((before) => {
      if (before.has(id) !== isOpen) return before
      const next = new Set(before)
      if (isOpen) next.delete(id)
      else next.add(id)
      return next
    })
  }, [])

  const reveal = useCallback(
    (source: string, found: (key: string) => void) => {
      const key = placeOfSource(source, {
        planId: plan.id,
        signatoryId: plan.signatoryId,
        nodes,
        baseIds: new Set(bases.map(({ id }) => id)),
        directiveIds: new Set(bases.map(({ directiveId }) => directiveId)),
        pairIds: new Set(pairs.map(({ id }) => id)),
        recipientIds: new Set(recipients.map(({ id }) => id)),
        signaturePart: signaturePartOf(parts),
      })
      if (key === null) return
      const parentOf = (id: string) => nodesById(nodes).get(id)?.parentId ?? null
      for (let above = parentOf(key); above !== null; above = parentOf(above)) open(above, true)
      found(key)
    },
    [plan.id, plan.signatoryId, nodes, bases, pairs, recipients, parts, open],
  )

  const sourcesOf = useMemo(() => {
    const ofParts: Partial<Record<PlanPart, string[]>> = {
      bases: bases.map(({ id }) => id),
      activities: activitiesOf(nest(nodes)).map(({ id }) => id),
      matrix: pairs.map(({ id }) => id),
      recipients: [...recipients.map(({ id }) => id), ...(plan.signatoryId === null ? [] : [plan.signatoryId])],
    }
    return (selection: Selection): { marked: string[]; target: string | undefined } => {
      const part = planParts.find((one) => one === selection.active)
      // The document itself prints in many places; marking them all would hide more than it shows.
      if (part) return { marked: ofParts[part] ?? [], target: ofParts[part]?.[0] ?? plan.id }
      return { marked: [...withDescendants(nodes, selection.chosen)], target: selection.active }
    }
  }, [plan.id, plan.signatoryId, bases, pairs, recipients, nodes])

  const counts: Partial<Record<PlanPart, number>> = {
    bases: bases.length,
    matrix: pairs.length,
    recipients: recipients.length,
  }
  return {
    nodes,
    isRead,
    rows,
    counts,
    open,
    reveal,
    sourcesOf,
    settled: (selection: Selection) => stillThere(rows, selection, 'document'),
  }
}
