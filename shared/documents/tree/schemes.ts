import type { MarkerKind } from './markers.ts'
import type { NumberingScheme } from './number-tree.ts'

/**
 * Vietnam: I. for sections, 1. below, then a); tasks straight under a section count 1., 2., deeper ones and plain
 * points carry a dash, and what stands under a dash a plus.
 */
export const vietnamScheme: NumberingScheme = (node, depth, above) => {
  if (node.marker === 'number') return node.kind === 'section' && depth === 1 ? 'roman' : 'number'
  if (node.marker !== 'auto') return node.marker
  if (node.kind === 'section') return (['roman', 'number', 'letter'] as const)[depth - 1] ?? 'dash'
  if (node.kind === 'measure' && depth <= 2) return 'number'
  return above?.mark === 'dash' || above?.mark === 'plus' ? 'plus' : 'dash'
}

/** Sweden: 1, 1.1, 1.1.1 for headings, bullets for what stands under them and short dashes under those. */
export const swedenScheme: NumberingScheme = (node, _depth, above) => {
  const chosen: Partial<Record<string, MarkerKind>> = { number: 'number', letter: 'letter', dash: 'dash', none: 'none' }
  if (node.marker !== 'auto') {
    return node.kind === 'section' && node.marker === 'number' ? 'outline' : (chosen[node.marker] ?? 'none')
  }
  if (node.kind === 'section') return 'outline'
  return above === null || above.node.kind === 'section' ? 'bullet' : 'en-dash'
}

/** Turkey and Mexico: 1, 1.1, 1.1.1 for areas, aims and what is done under them; bullets and dashes for plain points. */
export const areaScheme: NumberingScheme = (node, depth, above) =>
  node.kind === 'measure' && node.marker === 'auto' ? 'outline' : swedenScheme(node, depth, above)

/** As `swedenScheme`, but headings are numbered only where their author asked for it. */
export const letterScheme: NumberingScheme = (node, depth, above) =>
  node.kind === 'section' && node.marker === 'auto' ? 'none' : swedenScheme(node, depth, above)
