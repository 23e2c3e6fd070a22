import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Axe = {
  run: (
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
}

/**
 * What axe finds on the page as it is now, one line per place; an empty list is the promise. The page is judged as a whole in
 * light, and in dark for what the theme changes: its colours.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  // The page's own policy refuses foreign scripts; the debugger's evaluation does not ask it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: Axe }
    const root = document.documentElement
    async function judge(theme: 'light' | 'dark', runOnly: object): Promise<string[]> {
      root.dataset.theme = theme
      // What moves is half transparent on its way; it is judged where it arrives.
      for (const animation of document.getAnimations()) animation.finish()
      const { violations } = await axe.run({ runOnly, resultTypes: ['violations'] })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ html, failureSummary = '' }) =>
            `${theme}, ${id}: ${html.slice(0, 160)} (${failureSummary.replace(/\s+/g, ' ').slice(0, 200)})`,
        ),
      )
    }
    const dark = await judge('dark', { type: 'rule', values: ['color-contrast'] })
    return [...(await judge('light', { type: 'tag', values })), ...dark]
  }, tags)
}
