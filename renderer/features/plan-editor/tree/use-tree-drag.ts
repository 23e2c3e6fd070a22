import { useState, type DragEvent } from 'react'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import { nodesById } from './nodes-by-id.ts'
import { dropped, siblingsOf, type DropPlace, type Move } from './tree-moves.ts'

export type DropSpot = { key: string; place: DropPlace }

const kind = 'application/x-equiplan-items'

/** Dragging chosen items over the list with the mouse: where they would go, and the move when they are let go. */
export function useTreeDrag(
  nodes: readonly PlanNode[],
  isOpen: (id: string) => boolean,
  onMove: (move: Move, carried: ReadonlySet<string>) => void,
) {
  const [carried, setCarried] = useState<ReadonlySet<string> | null>(null)
  const [spot, setSpot] = useState<DropSpot | null>(null)

  function start(event: DragEvent, ids: ReadonlySet<string>) {
    event.dataTransfer.setData(kind, [...ids].join(' '))
    event.dataTransfer.effectAllowed = 'move'
    setCarried(ids)
  }

  function moveTo({ key, place }: DropSpot): Move | null {
    const node = nodesById(nodes).get(key)
    if (!node || !carried) return null
    // Right below an open item stand its children, so that is where the line leads.
    const child =
      place === 'after' && isOpen(key) ? siblingsOf(nodes, key).find(({ id }) => !carried.has(id)) : undefined
    return child ? dropped(nodes, carried, child, 'before') : dropped(nodes, carried, node, place)
  }

  function over(event: DragEvent) {
    const found = spotAt(event)
    if (!found || !moveTo(found)) {
      setSpot(null)
      return
    }
    event.preventDefault()
    event.dataTransfer.dropEffect = 'move'
    if (spot?.key !== found.key || spot.place !== found.place) setSpot(found)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    const move = spot && moveTo(spot)
    if (move && carried) onMove(move, carried)
    stop()
  }

  function stop() {
    setCarried(null)
    setSpot(null)
  }

  return { spot, start, stop, zone: { onDragOver: over, onDrop: drop, onDragLeave: () => setSpot(null) } }
}

// The upper and lower quarter of a line stand for before and after it, the middle for inside it.
function spotAt(event: DragEvent): DropSpot | null {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null
  const key = element?.dataset['key']
  if (!element || !key) return null
  const { top, height } = element.getBoundingClientRect()
  const share = (event.clientY - top) / height
  return { key, place: share < 0.25 ? 'before' : share > 0.75 ? 'after' : 'inside' }
}
