import { expect, type Page } from '@playwright/test'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { call } from './pages/calls.ts'
import { goTo, onlyPlan, openOwnPlan } from './pages/office.ts'
import { test } from './pages/test.ts'

const formatter = createFormatter('en')
const { t } = formatter

function field(page: Page, name: string) {
  return page.locator(`[data-field="${name}"]`).getByRole('textbox')
}

test('after a search hit the choice stays where the person goes, whatever is saved', async ({ launch }) => {
  const { page } = await launch()
  const plan = await openOwnPlan(page, 'en')
  const text = 'I. One\nII. Two\nIII. Three'
  const nodes = await call(page, 'planNode.paste', { planId: plan.id, parentId: null, afterId: null, text })
  await goTo(page, `/plans/${plan.id}?node=${nodes[1]?.id}`)
  const line = (title: string) => page.getByRole('treeitem', { name: title })
  await expect(line('Two')).toHaveAttribute('aria-selected', 'true')
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#/plans/${plan.id}`)
  await line('Three').click()
  await expect(field(page, 'title')).toHaveValue('Three')
  await field(page, 'title').fill('Three, changed')
  await expect
    .poll(async () => (await call(page, 'planNode.all', {})).map(({ title }) => title))
    .toContain('Three, changed')
  await expect(line('Three, changed')).toHaveAttribute('aria-selected', 'true')
  await expect(field(page, 'title')).toHaveValue('Three, changed')
})

test('an end before the start is said at its field, everything else is saved, and nothing is tried in vain', async ({
  launch,
}) => {
  const { page } = await launch()
  await openOwnPlan(page, 'en')
  const day = (name: string) => page.locator(`[data-field="${name}"] input`)
  await day('startsOn').fill(formatter.day('2021-01-01', 'short'))
  await day('endsOn').fill(formatter.day('2020-12-31', 'short'))
  await field(page, 'subtitle').fill('Giai đoạn 2021-2025')
  await expect(page.getByText(t('problem.end-before-start'))).toBeVisible()
  await expect(page.getByText(t('app.unfinished'))).toBeVisible()
  await expect.poll(async () => (await onlyPlan(page)).subtitle).toBe('Giai đoạn 2021-2025')
  expect(await onlyPlan(page)).toMatchObject({ startsOn: '2021-01-01', endsOn: null })
  await day('endsOn').fill(formatter.day('2025-12-31', 'short'))
  await expect.poll(async () => (await onlyPlan(page)).endsOn).toBe('2025-12-31')
  await expect(page.getByText(t('problem.end-before-start'))).toBeHidden()
})
