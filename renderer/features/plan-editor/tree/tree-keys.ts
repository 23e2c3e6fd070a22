import type { treeKeys } from '#renderer/ui/shortcut-keys.ts'

/** Everything the keyboard can do in the plan list, and in its menu. */
export type TreeCommand = keyof typeof treeKeys

export type Step =
  | { kind: 'go'; way: 'up' | 'down' | 'first' | 'last'; reach: boolean }
  | { kind: 'open' | 'close' | 'all' | 'leave' }
  | { kind: 'command'; command: TreeCommand }
  | { kind: 'type' }

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const commands: Record<string, TreeCommand> = { Enter: 'add', F2: 'rename', Delete: 'trash' }
const ways = { ArrowUp: 'up', ArrowDown: 'down', Home: 'first', End: 'last' } as const

/** What a key press in the plan list means; null leaves it to the browser. `Tab` is asked separately. */
export function stepOf(event: Keys): Step | null {
  const { key, altKey, shiftKey } = event
  const mod = event.ctrlKey || event.metaKey
  if (altKey) {
    if (key === 'ArrowUp') return { kind: 'command', command: 'move-up' }
    return key === 'ArrowDown' ? { kind: 'command', command: 'move-down' } : null
  }
  if (key === 'ArrowUp' || key === 'ArrowDown' || key === 'Home' || key === 'End') {
    return { kind: 'go', way: ways[key], reach: shiftKey }
  }
  if (mod && key === 'Enter') return { kind: 'command', command: 'add-inside' }
  if (mod && (key === 'a' || key === 'A')) return { kind: 'all' }
  if (mod) return null
  if (key === 'ArrowRight') return { kind: 'open' }
  if (key === 'ArrowLeft') return { kind: 'close' }
  if (key === 'Escape') return { kind: 'leave' }
  const command = commands[key]
  if (command) return { kind: 'command', command }
  // Input methods announce a letter as `Process` before it is known (Telex, VNI).
  return [...key].length === 1 || key === 'Process' ? { kind: 'type' } : null
}
