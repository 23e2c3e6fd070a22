import { isBlockStart } from './flow.ts'
import type { LaidPage } from './layout.ts'

export type PageKeys = { of: (laid: LaidPage) => string }

/** Gives pages keys that are equal when they hold the same blocks, cut in the same places, on the same paper. */
export function createPageKeys(): PageKeys {
  const ids = new WeakMap<object, number>()
  let last = 0
  const idOf = (block: object) => {
    const known = ids.get(block)
    if (known !== undefined) return known
    last += 1
    ids.set(block, last)
    return last
  }
  return {
    of: ({ section, from, to, first, number }) => {
      const end = to ? to.block + (isBlockStart(to) ? 0 : 1) : section.blocks.length
      const blocks = section.blocks.slice(from.block, end).map(idOf)
      const start = { ...from, block: from.block === 0 ? 0 : 1 }
      const stop = to && { ...to, block: 0 }
      const paper = [section.page, section.margins, section.header, section.footer, section.plainFirstPage]
      return JSON.stringify([blocks, start, stop, first, number, paper])
    },
  }
}
