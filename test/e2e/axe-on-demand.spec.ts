import { expect, type Page } from '@playwright/test'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { axeFindings } from './pages/axe.ts'
import { call } from './pages/calls.ts'
import { answerSaveDialog } from './pages/files.ts'
import { holdNext } from './pages/held-call.ts'
import { goTo, openOwnPlan } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

test('axe finds nothing in what opens over the plan: history, a day, a pasted list, a menu at the pointer', async ({
  launch,
}) => {
  const { page } = await launch()
  const plan = await openOwnPlan(page, 'en')
  const at = { planId: plan.id, parentId: null, afterId: null }
  await call(page, 'planNode.insert', { ...at, kind: 'section', title: 'One' })
  await clean(page, async () => {
    await page.getByRole('button', { name: t('app.history') }).click()
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
  })
  await clean(page, async () => {
    await page.locator('[data-field="startsOn"]').getByRole('button').click()
    await expect(page.getByRole('grid')).toBeVisible()
  })
  await clean(page, async () => {
    await page.getByRole('tree').focus()
    await page.getByRole('button', { name: t('plan-editor.tree.commands') }).click()
    await page.getByRole('menuitem', { name: t('plan-editor.command.paste') }).click()
    await expect(page.getByRole('dialog', { name: t('plan-editor.paste.title') })).toBeVisible()
  })
  await clean(page, async () => {
    await page.getByRole('treeitem', { name: 'One' }).click({ button: 'right' })
    await expect(page.getByRole('menu')).toBeVisible()
  })
})

test('axe finds nothing where something went wrong, was changed elsewhere or was kept as a draft', async ({
  launch,
}) => {
  const { app, page } = await launch()
  const plan = await openOwnPlan(page, 'en')
  const at = { planId: plan.id, parentId: null, afterId: null }
  const node = await call(page, 'planNode.insert', { ...at, kind: 'section', title: 'One' })
  await answerSaveDialog(app, '/sys/kernel/plan.docx')
  await page.keyboard.press('Control+e')
  await expect(page.getByText(t('failure.no-access.title'))).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('treeitem', { name: 'One' }).dblclick()
  const held = await holdNext(app, 'planNode.update')
  await page.keyboard.type(' and two')
  await held.arrived()
  await call(page, 'planNode.update', { id: node.id, revision: node.revision, patch: { title: 'Elsewhere' } })
  await held.release()
  await expect(page.getByRole('tree').getByRole('alert')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: t('app.draft.take') })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

test('axe finds nothing where another office is chosen', async ({ launch }) => {
  const { page } = await launch()
  await openOwnPlan(page, 'en')
  await goTo(page, '/offices')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

/** Opens something over the page, judges the page with it, and leaves it again. */
async function clean(page: Page, open: () => Promise<void>): Promise<void> {
  await open()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('menu')).toBeHidden()
}
