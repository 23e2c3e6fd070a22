import type { Page } from '@playwright/test'
import { alone, compared, type Bench } from './bench.ts'
import { withLargePlan } from './large-plan.ts'

type Node = { id: string; revision: number; kind: string }
type Api = { invoke: (name: string, input: unknown) => Promise<{ ok: boolean; value: Node[] }> }

/** The page preview of a plan with 1,000 measures: until it can be read, and after one word was changed. */
export const preview: Bench = {
  name: 'preview',
  run: ({ runs }) =>
    withLargePlan(async ({ page }, planId) => {
      const taken = { first: [] as number[], all: [] as number[], edit: [] as number[] }
      // The first opening also reads the code of the plan's screen and the fonts of the paper.
      await opened(page, planId)
      for (let run = 0; run < runs; run += 1) {
        const { first, all } = await opened(page, planId)
        taken.first.push(first)
        taken.all.push(all)
        taken.edit.push(await edited(page, planId, `Nhiệm vụ đã sửa lần ${run + 1}`))
      }
      return [
        alone('preview first', 'from opening the plan to its first page', taken.first),
        alone('preview all', 'from opening the plan to its last page', taken.all),
        compared(
          'preview edit',
          'one title changed, saved and laid out: opening and laying out all',
          taken.edit,
          taken.all,
          null,
        ),
      ]
    }),
}

/** Opens the plan from the list and waits until all its pages stand. */
async function opened(page: Page, planId: string): Promise<{ first: number; all: number }> {
  await page.evaluate(() => void (window.location.hash = '#/plans'))
  await page.waitForSelector('[role="grid"] tbody tr')
  return page.evaluate(
    (id) =>
      new Promise((resolve) => {
        const from = performance.now()
        let first = 0
        const look = () => {
          const pages = document.querySelector('[aria-busy] [role="document"]')
          if (first === 0 && pages?.firstElementChild) first = performance.now() - from
          if (!pages?.firstElementChild || pages.closest('[aria-busy="true"]')) return
          watcher.disconnect()
          resolve({ first, all: performance.now() - from })
        }
        const watcher = new MutationObserver(look)
        watcher.observe(document.documentElement, { attributes: true, childList: true, subtree: true })
        window.location.hash = `#/plans/${id}`
      }),
    planId,
  )
}

/** Changes the title of a measure in the middle and waits until the pages show it and all stand again. */
function edited(page: Page, planId: string, title: string): Promise<number> {
  return page.evaluate(
    async ({ id, words }) => {
      const { equiplan } = window as unknown as { equiplan: Api }
      const { value } = await equiplan.invoke('planNode.all', { where: { planId: id } })
      const measures = value.filter(({ kind }) => kind === 'measure')
      const node = measures[Math.floor(measures.length / 2)]
      const from = performance.now()
      const done = new Promise<number>((resolve) => {
        const look = () => {
          const pages = document.querySelector('[aria-busy="false"] [role="document"]')
          if (!pages?.querySelector(`[data-source="${node?.id}"]`)?.textContent.includes(words)) return
          watcher.disconnect()
          resolve(performance.now() - from)
        }
        const watcher = new MutationObserver(look)
        watcher.observe(document.documentElement, { attributes: true, childList: true, subtree: true })
      })
      await equiplan.invoke('planNode.update', { id: node?.id, revision: node?.revision, patch: { title: words } })
      return done
    },
    { id: planId, words: title },
  )
}
