import { expect, type Page } from '@playwright/test'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { call } from './pages/calls.ts'
import { holdNext } from './pages/held-call.ts'
import { openOwnPlan } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

test('a title typed in the list while it was changed elsewhere is said, kept and offered', async ({ launch }) => {
  const { app, page } = await launch()
  const plan = await openOwnPlan(page, 'en')
  const at = { planId: plan.id, parentId: null, afterId: null }
  const node = await call(page, 'planNode.insert', { ...at, kind: 'section', title: 'One' })
  await items(page).dblclick()
  const held = await holdNext(app, 'planNode.update')
  await page.keyboard.type(' and two')
  await held.arrived()
  await call(page, 'planNode.update', { id: node.id, revision: node.revision, patch: { title: 'Elsewhere' } })
  await held.release()
  await expect(page.getByRole('tree').getByRole('alert')).toContainText(t('app.contest.stored', { text: 'Elsewhere' }))
  await page.keyboard.press('Escape')
  await expect(page.getByText(t('plan-editor.tree.kept-as-draft'))).toBeVisible()
  await expect(title(page)).toHaveValue('Elsewhere')
  await page.getByRole('button', { name: t('app.draft.take') }).click()
  await expect(title(page)).toHaveValue('One and two')
  // Answered once, the form offers what is kept later all the same.
  await expect.poll(async () => (await call(page, 'planNode.all', {}))[0]?.title).toBe('One and two')
  await items(page).dblclick()
  const again = await holdNext(app, 'planNode.update')
  await page.keyboard.type(' and three')
  await again.arrived()
  const now = await call(page, 'planNode.get', { id: node.id })
  await call(page, 'planNode.update', { id: node.id, revision: now.revision, patch: { title: 'Elsewhere' } })
  await again.release()
  await expect(page.getByRole('tree').getByRole('alert')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: t('app.draft.take') }).click()
  await expect(title(page)).toHaveValue('One and two and three')
})

test('an item just added stays when a person goes on to its fields or to another line', async ({ launch }) => {
  const { page } = await launch()
  await openOwnPlan(page, 'en')
  await page.getByRole('button', { name: t('plan-editor.tree.first') }).click()
  await expect(inList(page)).toBeFocused()
  await title(page).click()
  await page.keyboard.type('Mục đích')
  await expect(items(page)).toContainText('Mục đích')
  await expect(title(page)).toBeFocused()
  await items(page).click()
  await page.keyboard.press('Enter')
  await expect(inList(page)).toBeFocused()
  await items(page).first().click()
  await expect(items(page)).toHaveCount(2)
  await expect(page.getByRole('tree')).toBeFocused()
})

test('an item just added goes to the trash with Escape, and comes back by undo', async ({ launch }) => {
  const { page } = await launch()
  await openOwnPlan(page, 'en')
  await page.getByRole('button', { name: t('plan-editor.tree.first') }).click()
  await expect(inList(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByText(t('plan-editor.tree.trashed', { count: 1 }))).toBeVisible()
  await expect(items(page)).toHaveCount(0)
  await expect(page.getByRole('tree')).toBeFocused()
  await page.getByRole('button', { name: t('app.undo'), exact: true }).click()
  await expect(items(page)).toHaveCount(1)
})

test('an item just added and left empty for something else goes to the trash, and that is said', async ({ launch }) => {
  const { page } = await launch()
  await openOwnPlan(page, 'en')
  await page.getByRole('button', { name: t('plan-editor.tree.first') }).click()
  await expect(inList(page)).toBeFocused()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(page.getByText(t('plan-editor.tree.trashed', { count: 1 }))).toBeVisible()
})

function items(page: Page) {
  return page.locator('[role="treeitem"][data-key*="-"]')
}

/** The title open for typing in the list. */
function inList(page: Page) {
  return page.getByRole('tree').getByRole('textbox')
}

/** The title in the form of the item. */
function title(page: Page) {
  return page.locator('[data-field="title"]').getByRole('textbox')
}
