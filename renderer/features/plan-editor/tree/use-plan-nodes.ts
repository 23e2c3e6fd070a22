import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useAllRead } from '#renderer/api/queries.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'

const keyOf = (planId: string) => ['planNode.all', { where: { planId } }]

const none: PlanNode[] = []

/** The nodes of a plan (empty while they are being read), and a way to take in rows a command gave back before the change feed brings them. */
export function usePlanNodes(planId: string) {
  const client = useQueryClient()
  const nodes = useAllRead('planNode', { planId })
  const current = useCallback(() => client.getQueryData<PlanNode[]>(keyOf(planId)) ?? [], [client, planId])
  const take = useCallback(
    (rows: readonly PlanNode[]) => {
      client.setQueryData<PlanNode[]>(keyOf(planId), (before) => merged(before ?? [], rows))
    },
    [client, planId],
  )
  return { nodes: nodes ?? none, isRead: nodes !== undefined, current, take }
}

function merged(before: readonly PlanNode[], rows: readonly PlanNode[]): PlanNode[] {
  const fresh = new Map(rows.map((row) => [row.id, row]))
  const kept = before.map((row) => fresh.get(row.id) ?? row)
  const known = new Set(before.map((row) => row.id))
  return [...kept, ...rows.filter((row) => !known.has(row.id))].filter((row) => row.deletedAt === null)
}
