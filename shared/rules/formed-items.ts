import type { PlanNode } from '../entities/plan-node.ts'
import type { ListItem } from './paste-list.ts'

/** An item of a pasted list as an item of a plan. */
export type FormedItem = Pick<PlanNode, 'kind' | 'marker' | 'title'> & { depth: number }

// What a document marks so is always a heading, also one that nothing stands under yet.
const headings = new Set(['ROMAN', 'LETTER', 'outline'])

/**
 * What the items of a pasted list become in a plan, so that it counts as the list did. Siblings that are marked alike are
 * of one level: all of them headings once one of them has something under it. Dashes and bullets never are.
 */
export function formedItems(items: readonly ListItem[]): FormedItem[] {
  const groups = groupsOf(items)
  const led = new Set(groups.filter((_, index) => (items[index + 1]?.depth ?? 0) > (items[index]?.depth ?? 0)))
  const isMarked = items.some(({ marker }) => marker !== 'none')
  return items.map(({ depth, marker, style, text: title }, index): FormedItem => {
    const [name = ''] = style.split(' ')
    const isHeading = marker !== 'dash' && (headings.has(name) || led.has(groups[index] ?? ''))
    // A heading counts as its level does in the layout, a dash looks as it does there. A leaf keeps its number or letter,
    // and where others are marked it stays without a mark if it had none.
    const isOfLayout = marker === 'dash' || !isMarked || (isHeading && marker === 'number')
    return { depth, title, kind: isHeading ? 'section' : 'point', marker: isOfLayout ? 'auto' : marker }
  })
}

// A name for each item that it shares with its siblings of the same mark.
function groupsOf(items: readonly ListItem[]): string[] {
  const above: number[] = []
  return items.map(({ depth, style }, index) => {
    above.length = depth
    const group = `${above.at(-1) ?? 'top'} ${style}`
    above.push(index)
    return group
  })
}
