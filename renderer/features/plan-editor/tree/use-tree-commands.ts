import { useEffect, useMemo, useRef } from 'react'
import { invoke } from '#renderer/api/client.ts'
import { tooLarge } from '#shared/failure.ts'
import { pasteLimits } from '#shared/rules/paste-list.ts'
import type { Values } from '#renderer/form/autosave.ts'
import { registerFlush } from '#renderer/form/flush.ts'
import { setSaveState } from '#renderer/form/save-state.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import { nodesById } from './nodes-by-id.ts'
import { usePlanNodes } from './use-plan-nodes.ts'
import type { Move } from './tree-moves.ts'

type Found = { id: string; revision: number }

/** What can be done to the tree. Each waits for the one before it, so that keys held down act on what is stored. */
export function useTreeActions(planId: string, onFailure: (error: unknown) => void) {
  const { current, take } = usePlanNodes(planId)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => () => setSaveState(saveKey(planId), null), [planId])
  useEffect(() => {
    const unregister = registerFlush(async () => void (await queue.current))
    return () => void queue.current.then(unregister)
  }, [])
  return useMemo(() => {
    const versions = (ids: readonly string[]): Found[] =>
      ids.flatMap((id) => nodesById(current()).get(id) ?? []).map(({ id, revision }) => ({ id, revision }))

    function inTurn<T>(work: () => Promise<T>): Promise<T> {
      const done = queue.current.then(work)
      queue.current = done.catch(() => undefined)
      return done
    }

    async function next<T>(work: () => Promise<T>): Promise<T | null> {
      try {
        const value = await inTurn(work)
        setSaveState(saveKey(planId), { kind: 'saved', at: new Date().toISOString() })
        return value
      } catch (error) {
        onFailure(error)
        return null
      }
    }

    async function taken(rows: Promise<readonly PlanNode[]>) {
      const stored = await rows
      take(stored)
      return stored
    }

    return {
      /** Moves what `plan` finds for the nodes as they are when its turn comes. */
      move: (plan: (nodes: PlanNode[]) => Move | null) =>
        next(async () => {
          const move = plan(current())
          if (!move) return null
          const { ids, parentId, beforeId } = move
          return await taken(invoke('planNode.move', { nodes: versions(ids), parentId, beforeId }))
        }),
      insert: (at: { parentId: string | null; afterId: string | null; kind: PlanNode['kind'] }) =>
        next(async () => {
          const node = await invoke('planNode.insert', { planId, title: '', ...at })
          take([node])
          return node
        }),
      /** Stores a title; the editor of the title keeps what could not be stored. */
      rename: (reference: { id: string; revision: number; patch: Values }) =>
        inTurn(async () => {
          const stored = await invoke('planNode.update', reference)
          take([stored])
          return stored
        }),
      paste: (at: { parentId: string | null; afterId: string | null; text: string }) =>
        next(() => {
          // So much would not even pass as a call; the words are those of a list that is somewhat too long.
          if (at.text.length > pasteLimits.characters) throw tooLarge(pasteLimits.characters, 'characters')
          return taken(invoke('planNode.paste', { planId, ...at }))
        }),
      /** Brings back nodes as they came from `trash`, with all that went along. */
      restore: (nodes: readonly Found[]) =>
        next(() => {
          const found = nodes.map(({ id, revision }) => ({ id, revision }))
          return taken(invoke('planNode.restoreMany', { nodes: found }))
        }),
      trash: (ids: readonly string[]) => next(() => taken(invoke('planNode.trashMany', { nodes: versions(ids) }))),
    }
  }, [current, take, planId, onFailure])
}

function saveKey(planId: string): string {
  return `tree:${planId}`
}
