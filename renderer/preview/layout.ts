import type { Composition, Section } from '#shared/documents/block.ts'
import { fill } from './paginate.ts'
import { beginning, type Mark } from './flow.ts'
import type { Measurer } from './measurer.ts'
import { px } from './units.ts'

export type LaidPage = {
  section: Section
  /** Index of the section, and whether this is its first page. */
  sectionIndex: number
  first: boolean
  from: Mark
  to: Mark | null
  /** Number as printed. */
  number: number
}

/** Page size in pixels as it lies before the reader. */
export function pageSize({ page }: Section): { width: number; height: number } {
  const [short, long] = [Math.min(page.width, page.height), Math.max(page.width, page.height)]
  return page.landscape ? { width: px(long), height: px(short) } : { width: px(short), height: px(long) }
}

/** Place and size of the text on a page, pixels. */
export function textBox(section: Section): { left: number; top: number; width: number; height: number } {
  const { width, height } = pageSize(section)
  const { top, right, bottom, left } = section.margins
  return { left: px(left), top: px(top), width: width - px(left + right), height: height - px(top + bottom) }
}

/** Lays out the document page by page; the caller decides how many it wants now. */
export function* layPages(
  { sections }: Pick<Composition, 'sections'>,
  { flows }: Pick<Measurer, 'flows'>,
): Generator<LaidPage, void> {
  let number = 0
  for (const [sectionIndex, section] of sections.entries()) {
    if (section.restart) number = 0
    const box = textBox(section)
    const flowAt = flows(section.blocks, box.width)
    let from: Mark | null = beginning
    while (from) {
      const { next }: { next: Mark | null } = fill(flowAt, from, box.height)
      number += 1
      yield { section, sectionIndex, first: from === beginning, from, to: next, number }
      from = next
    }
  }
}
