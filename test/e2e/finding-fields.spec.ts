import { expect, type Page } from '@playwright/test'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { call } from './pages/calls.ts'
import { goTo, openOwnPlan, openPlan, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

test('a form called up over an open record has the focus in its own first field, and its summary leads into it', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  const [directive] = await call(page, 'directive.all', {})
  await goTo(page, `/directives/${directive?.id}`)
  await expect(field(page, 'issuer')).toBeVisible()
  await page.getByRole('button', { name: t('directives.new') }).click()
  const dialog = page.getByRole('dialog', { name: t('directives.new') })
  await expect(dialog.locator('[data-field="kind"]').getByRole('button')).toBeFocused()
  await dialog.getByRole('button', { name: t('app.save'), exact: true }).click()
  const summary = dialog.getByRole('alert').filter({ hasText: t('app.problems') })
  await summary.getByRole('button', { name: t('directive.typeName') }).click()
  await expect(dialog.locator('[data-field="typeName"]').getByRole('textbox')).toBeFocused()
})

test('"unfinished" leads to the recipient that is too long, not to the first one', async ({ launch }) => {
  const { page } = await launch()
  const plan = await openOwnPlan(page, 'en')
  for (const name of ['Ban Giám hiệu', 'Công đoàn'])
    await call(page, 'recipient.insert', { values: { planId: plan.id, kind: 'addressee', name }, beforeId: null })
  await page.getByRole('treeitem', { name: t('plan-editor.part.recipients') }).click()
  const second = field(page, 'name').nth(1)
  await expect(second).toHaveValue('Công đoàn')
  await second.fill('Công đoàn '.repeat(60))
  await leadToUnfinished(page)
  await expect(second).toBeFocused()
})

test('"unfinished" leads to the row of the matrix that is too long', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  const [pair] = await call(page, 'measurePair.all', {})
  await openPlan(page, pair?.planId ?? '')
  await page.getByRole('treeitem', { name: t('plan-editor.part.matrix') }).click()
  const second = field(page, 'activity').nth(1)
  await second.fill('Utbildning '.repeat(120))
  await leadToUnfinished(page)
  await expect(second).toBeFocused()
})

function field(page: Page, name: string) {
  return page.locator(`[data-field="${name}"]`).getByRole('textbox')
}

async function leadToUnfinished(page: Page): Promise<void> {
  await page.getByRole('tree').focus()
  await page.getByRole('button', { name: t('app.unfinished') }).click()
}
