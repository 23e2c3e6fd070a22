import { expect, type Page } from '@playwright/test'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { languages } from '#shared/i18n/languages.ts'
import { call } from './pages/calls.ts'
import { paste } from './pages/clipboard.ts'
import { openOwnPlan, openPlan, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

/** The lines of the plan's items as they are read: mark and beginning. */
function items(page: Page) {
  return page.locator('[role="treeitem"][data-key*="-"]')
}

test('a list pasted from Word counts in the list and on the pages as it counted in Word', async ({ launch }) => {
  const { app, page } = await launch()
  await openOwnPlan(page, 'en')
  await page.getByRole('tree').focus()
  await paste(
    app,
    page,
    'I.\u00a0MỤC ĐÍCH\r\n-\tMột\r\n-\tHai\r\nII.\u00a0NỘI DUNG\r\n1.\tBa\r\na)\tBốn\r\nb)\tNăm\r\n2.\tSáu\r\nIII.\u00a0TỔ CHỨC\r\n',
  )
  const wanted = ['I.MỤC ĐÍCH', '-Một', '-Hai', 'II.NỘI DUNG', '1.Ba', 'a)Bốn', 'b)Năm', '2.Sáu', 'III.TỔ CHỨC']
  await expect(items(page)).toHaveText(wanted)
  const pages = page.getByRole('region', { name: t('documents.preview') })
  for (const line of ['II. NỘI DUNG', '2. Sáu', 'III. TỔ CHỨC']) await expect(pages.getByText(line)).toBeVisible()
})

test('what was dragged stays chosen, and keys go on with it', async ({ launch }) => {
  const { page } = await launch()
  const plan = await openOwnPlan(page, 'en')
  await call(page, 'planNode.paste', {
    planId: plan.id,
    parentId: null,
    afterId: null,
    text: 'I. One\nII. Two\nIII. Three',
  })
  await expect(items(page)).toHaveCount(3)
  await items(page).nth(0).click()
  await items(page)
    .nth(2)
    .dragTo(items(page).nth(0), { targetPosition: { x: 100, y: 3 } })
  await expect(items(page)).toHaveText(['I.Three', 'II.One', 'III.Two'])
  await expect(page.locator('[role="treeitem"][aria-selected="true"]')).toHaveText(['I.Three'])
  await page.keyboard.press('Alt+ArrowDown')
  await expect(items(page)).toHaveText(['I.One', 'II.Three', 'III.Two'])
  await expect(page.locator('[data-field="title"]').getByRole('textbox')).toHaveValue('Three')
})

test('the right button and the menu key open the commands of a line, and give the list its focus back', async ({
  launch,
}) => {
  const { page } = await launch()
  const plan = await openOwnPlan(page, 'en')
  await call(page, 'planNode.paste', { planId: plan.id, parentId: null, afterId: null, text: 'I. One\nII. Two' })
  const menu = page.getByRole('menu', { name: t('plan-editor.tree.commands') })
  await items(page).nth(0).click({ button: 'right' })
  await menu.getByRole('menuitem', { name: t('plan-editor.command.move-down') }).click()
  await expect(items(page)).toHaveText(['I.Two', 'II.One'])
  await expect(page.getByRole('tree')).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(page.getByRole('tree')).toBeFocused()
})

test('the list of a Swedish plan counts its matrix where the pages do, and leads to it', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  const plan = (await call(page, 'plan.all', {})).find(({ kind }) => kind === 'plan')
  await openPlan(page, plan?.id ?? '')
  const matrix = page.getByRole('treeitem', { name: t('plan-editor.part.matrix') })
  await expect(matrix).toContainText('3')
  await matrix.click()
  await expect(page.getByRole('heading', { level: 2, name: t('plan-editor.part.matrix'), exact: true })).toBeVisible()
  await expect(page.locator('[data-field="activity"]').first()).toBeVisible()
})

test('a title that is too long is said and kept, not cut', async ({ launch }) => {
  const { app, page } = await launch()
  const plan = await openOwnPlan(page, 'en')
  await call(page, 'planNode.insert', { planId: plan.id, parentId: null, afterId: null, kind: 'section', title: 'One' })
  const title = page.getByRole('tree').getByRole('textbox')
  await items(page).dblclick()
  await expect(title).toBeFocused()
  const long = 'Một câu dài. '.repeat(400)
  await paste(app, page, long)
  const said = page.getByText(t('plan-editor.tree.too-long', { count: 3 + long.length, limit: 5_000 }))
  await expect(said).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(title).toHaveValue(`One${long}`)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: t('app.draft.take') }).click()
  await expect(page.locator('[data-field="title"]').getByRole('textbox')).toHaveValue(`One${long}`)
})

test('hints fit the line that is chosen', async ({ launch }) => {
  const { page } = await launch()
  const plan = await openOwnPlan(page, 'en')
  await call(page, 'planNode.insert', { planId: plan.id, parentId: null, afterId: null, kind: 'section', title: 'One' })
  await expect(page.getByText(t('plan-editor.tree.keys-part'))).toBeVisible()
  await items(page).click()
  await expect(page.getByText(t('plan-editor.tree.keys-short'))).toBeVisible()
  await page.keyboard.press('F2')
  await expect(page.getByText(t('plan-editor.tree.keys-editing'))).toBeVisible()
})

test('Tab passes a search field for records without opening its list; typing, arrow and press open it', async ({
  launch,
}) => {
  const { page } = await launch()
  const plan = await openOwnPlan(page, 'en')
  await call(page, 'planNode.insert', { planId: plan.id, parentId: null, afterId: null, kind: 'measure', title: 'One' })
  await call(page, 'unit.create', { name: 'Tổ truyền thông', kind: 'team', outside: false })
  await items(page).click()
  const lead = page.locator('[data-field="leadUnitId"]').getByRole('combobox')
  const list = page.getByRole('listbox')
  await page.locator('[data-field="dueText"]').getByRole('textbox').focus()
  await page.keyboard.press('Tab')
  await expect(lead).toBeFocused()
  await expect(list).toHaveCount(0)
  for (const open of [() => page.keyboard.press('ArrowDown'), () => page.keyboard.type('t'), () => lead.click()]) {
    await open()
    await expect(list.getByRole('option', { name: 'Tổ truyền thông' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(list).toHaveCount(0)
  }
})

test('units are picked one after the other without leaving the field, and what is emptied is empty', async ({
  launch,
}) => {
  const { page } = await launch()
  const plan = await openOwnPlan(page, 'en')
  await call(page, 'planNode.insert', { planId: plan.id, parentId: null, afterId: null, kind: 'measure', title: 'One' })
  for (const name of ['Phòng Đào tạo', 'Công đoàn'])
    await call(page, 'unit.create', { name, kind: 'team', outside: false })
  await items(page).click()
  const partners = page.locator('[data-field="partnerUnitIds"]').getByRole('combobox')
  await partners.focus()
  for (const typed of ['phong', 'cong']) {
    await page.keyboard.type(typed)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(partners).toHaveValue('')
    await expect(partners).toBeFocused()
    await expect(page.getByRole('listbox')).toHaveCount(0)
  }
  const node = async () => (await call(page, 'planNode.all', {}))[0]
  await expect.poll(async () => (await node())?.partnerUnitIds.length).toBe(2)
  const lead = page.locator('[data-field="leadUnitId"]').getByRole('combobox')
  for (const [typed, name] of [
    ['phong', 'Phòng Đào tạo'],
    ['cong', 'Công đoàn'],
  ] as const) {
    await lead.click()
    await page.keyboard.type(typed)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(lead).toHaveValue(name)
  }
  await lead.fill('')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await node())?.leadUnitId).toBeNull()
  await expect(lead).toHaveValue('')
})

test('the name of a plan has room in a small window, in every language', async ({ launch }) => {
  const { app, page } = await launch()
  await openSample(page, 'umea', 'en')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
  const [plan] = await call(page, 'plan.all', {})
  // Coming to Vietnamese the page loads itself again, and leaving it too.
  for (const language of languages.toSorted((a, b) => Number(a === 'vi') - Number(b === 'vi'))) {
    await openSample(page, 'umea', language)
    await openPlan(page, plan?.id ?? '')
    const name = page.getByRole('heading', { level: 1 })
    expect((await name.boundingBox())?.width, language).toBeGreaterThan(320)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), language).toBeLessThanOrEqual(1024)
  }
})
