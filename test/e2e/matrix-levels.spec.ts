import { expect, type Page } from '@playwright/test'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { call } from './pages/calls.ts'
import { killAll } from './pages/ends.ts'
import { openPlan, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

test('a level whose name is for a moment that of another stays a level of its own, also when the window is put away', async ({
  launch,
}) => {
  const first = await launch()
  await openSample(first.page, 'umea', 'en')
  await addLevel(first.page, 'Extern nivå')
  const before = await levels(first.page)
  const names = await openMatrix(first.page)
  await expect(names).toHaveCount(before.length)
  await names.nth(1).fill(before[0] ?? '')
  await putAway(first.page)
  await expect(first.page.getByRole('button', { name: t('app.unfinished') })).toBeVisible()
  expect(await levels(first.page)).toEqual(before)
  await killAll(first.app)

  const { page } = await launch()
  const again = await openMatrix(page)
  await page.getByRole('button', { name: t('app.draft.take') }).click()
  await expect(again.nth(1)).toHaveValue(before[0] ?? '')
  await again.nth(1).press('End')
  await page.keyboard.type(' 2')
  const wanted = [before[0], `${before[0]} 2`, ...before.slice(2)]
  await expect.poll(() => levels(page)).toEqual(wanted)
  await expect.poll(() => call(page, 'draft.list', { prefix: 'measurePair:' })).toEqual([])
})

/** Adds a level with one empty row at the end of the matrix. */
async function addLevel(page: Page, level: string): Promise<void> {
  const [{ planId } = { planId: '' }] = await call(page, 'measurePair.all', {})
  const empty = { groups: [], activity: '', activityMeasures: [], goal: '', goalMeasures: [] }
  await call(page, 'measurePair.insert', { values: { planId, level, ...empty }, beforeId: null })
}

/** The names of the levels, in the order of the matrix. */
async function levels(page: Page): Promise<string[]> {
  const pairs = await call(page, 'measurePair.all', {})
  return [...new Set(pairs.toSorted((a, b) => a.position - b.position).map(({ level }) => level))]
}

/** Opens the matrix and gives the fields with the names of its levels. */
async function openMatrix(page: Page) {
  const [pair] = await call(page, 'measurePair.all', {})
  await openPlan(page, pair?.planId ?? '')
  await page.getByRole('treeitem', { name: t('plan-editor.part.matrix') }).click()
  return page.locator('[data-field="level"]').getByRole('textbox')
}

/** The window goes behind others: the page is told that it is hidden. */
async function putAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
}
