import type { TreeRow } from './tree-rows.ts'

/** What is chosen in the plan list: the line with the focus, all chosen lines, and where a range began. */
export type Selection = { active: string; chosen: ReadonlySet<string>; anchor: string }

/** One line chosen. */
export function only(key: string): Selection {
  return { active: key, chosen: new Set([key]), anchor: key }
}

/** The range from where it began to a line. Parts of the plan stand alone: they never join a range. */
export function reachTo(rows: readonly TreeRow[], selection: Selection, key: string): Selection {
  const from = rows.findIndex((row) => row.key === selection.anchor)
  const to = rows.findIndex((row) => row.key === key)
  const target = rows[to]
  if (from < 0 || !target || target.kind === 'part' || rows[from]?.kind === 'part') return only(key)
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1)
  const chosen = new Set(range.filter((row) => row.kind === 'node').map((row) => row.key))
  return { active: key, chosen, anchor: selection.anchor }
}

/** A line added to the chosen ones, or taken away. At least one stays. */
export function toggle(rows: readonly TreeRow[], selection: Selection, key: string): Selection {
  const kindOf = (wanted: string) => rows.find((row) => row.key === wanted)?.kind
  if (kindOf(key) !== 'node' || kindOf(selection.active) !== 'node') return only(key)
  const chosen = new Set(selection.chosen)
  if (!chosen.delete(key)) chosen.add(key)
  return chosen.size === 0 ? only(key) : { active: key, chosen, anchor: key }
}

/** Where the arrow keys lead from a line: up, down, to the first child or the parent. Null when there is nothing. */
export function neighbour(
  rows: readonly TreeRow[],
  key: string,
  way: 'up' | 'down' | 'first' | 'last' | 'parent',
): string | null {
  const at = rows.findIndex((row) => row.key === key)
  const row = rows[at]
  if (way === 'first') return rows[0]?.key ?? null
  if (way === 'last') return rows.at(-1)?.key ?? null
  if (!row) return rows[0]?.key ?? null
  if (way === 'up') return rows[at - 1]?.key ?? null
  if (way === 'down') return rows[at + 1]?.key ?? null
  return rows.slice(0, at).findLast((above) => above.level < row.level)?.key ?? null
}

/** The selection after records changed: what is gone is let go; when nothing is left the fallback is chosen. */
export function stillThere(rows: readonly TreeRow[], selection: Selection, fallback: string): Selection {
  const keys = new Set(rows.map((row) => row.key))
  if ([...selection.chosen].every((key) => keys.has(key)) && keys.has(selection.active)) return selection
  const chosen = new Set([...selection.chosen].filter((key) => keys.has(key)))
  const active = keys.has(selection.active) ? selection.active : ([...chosen][0] ?? fallback)
  return chosen.has(active) ? { active, chosen, anchor: active } : only(active)
}
