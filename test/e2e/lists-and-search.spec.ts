import { expect } from '@playwright/test'
import { blankRecord } from '#shared/blank-record.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { axeFindings } from './pages/axe.ts'
import { call } from './pages/calls.ts'
import { holdNext } from './pages/held-call.ts'
import { goTo, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

test('Escape empties the search and then closes it, and a hit says where it stands', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  const dialog = page.getByRole('dialog', { name: t('app.search') })
  const field = dialog.getByRole('combobox')
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.type('noi dung thuc')
  const section = dialog
    .getByRole('option')
    .filter({ hasText: t('planNode.kind.section') })
    .first()
  await expect(section.locator('mark').first()).toBeVisible()
  const [plan] = await call(page, 'plan.all', {})
  await expect(section).toContainText(plan?.title ?? 'no plan')
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('an opened record is titled as it is typed, before it is stored', async ({ launch }) => {
  const { app, page } = await launch()
  await openSample(page, 'an-giang', 'en')
  await goTo(page, '/office/units')
  await page.getByRole('button', { name: t('office.add-unit') }).click()
  await expect(page.locator('[data-field="name"] input')).toBeVisible()
  const held = await holdNext(app, 'unit.update')
  await page.locator('[data-field="name"] input').fill('Library')
  await held.arrived()
  await expect(page.getByRole('heading', { level: 2, name: 'Library' })).toBeVisible()
  await held.release()
  await expect.poll(async () => (await call(page, 'unit.all', {})).map(({ name }) => name)).toContain('Library')
})

test('a unit that lies in the trash says so where it is named, and comes back from there', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  const nodes = await call(page, 'planNode.all', {})
  const node = nodes.find(({ leadUnitId }) => leadUnitId !== null)
  const unit = await call(page, 'unit.get', { id: node?.leadUnitId ?? '' })
  await call(page, 'unit.trash', { id: unit.id, revision: unit.revision })
  await goTo(page, `/plans/${node?.planId}?node=${node?.id}`)
  const field = page.locator('[data-field="leadUnitId"]')
  await expect(field.getByText(t('app.in-trash'))).toBeVisible()
  await field.getByRole('button', { name: t('app.restore-record', { title: unit.name }) }).click()
  await expect(field.getByText(t('app.in-trash'))).toBeHidden()
  await expect(field.getByRole('combobox')).toHaveValue(unit.name)
})

test('the history says who took whose place, also of units that no list shows any more', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  const [node] = (await call(page, 'planNode.all', {})).filter(({ leadUnitId }) => leadUnitId !== null)
  if (!node) throw new Error('no item has a unit that leads it')
  const names = ['Unit of before', 'Unit of now']
  let revision = node.revision
  for (const name of names) {
    const unit = await call(page, 'unit.create', { name, kind: 'department', outside: false })
    const row = await call(page, 'planNode.update', { id: node.id, revision, patch: { leadUnitId: unit.id } })
    revision = row.revision
  }
  const first = (await call(page, 'unit.all', {})).find(({ name }) => name === names[0])
  await call(page, 'unit.trash', { id: first?.id ?? '', revision: first?.revision ?? 0 })
  await goTo(page, `/plans/${node.planId}?node=${node.id}`)
  await page.reload()
  await page
    .getByRole('button', { name: t('app.history') })
    .first()
    .click()
  const history = page.getByRole('dialog', { name: t('app.history') })
  await expect(history.locator('del').filter({ hasText: 'Unit of before' })).toBeVisible()
  await expect(history.locator('ins').filter({ hasText: 'Unit of now' })).toBeVisible()
})

test('the search is narrowed to one kind, and begins the next time with what was opened last', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  for (const name of ['Işık Kulübü', 'Işık Derneği']) {
    await call(page, 'stakeholder.create', blankRecord('stakeholder', { name }))
  }
  await call(page, 'task.create', blankRecord('task', { title: 'Işık toplantısı' }))
  await call(page, 'unit.create', blankRecord('unit', { name: 'Işık birimi', kind: 'team' }))
  const dialog = page.getByRole('dialog', { name: t('app.search') })
  await page.keyboard.press('Control+k')
  await expect(dialog.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('isik')
  const kinds = dialog.getByRole('radiogroup', { name: t('app.search.kind') })
  await expect(kinds.getByRole('radio', { name: t('unit.plural') })).toBeVisible()
  await kinds.getByRole('radio', { name: t('stakeholder.plural') }).click()
  await expect(dialog.getByRole('option')).toHaveCount(2)
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('option', { name: /Kulübü/ }).click()
  await expect(page.getByRole('row', { name: /Işık Kulübü/ })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(dialog.getByRole('option', { name: /Işık Kulübü/ })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('option', { name: 'isik', exact: true }).click()
  await expect(dialog.getByRole('combobox')).toHaveValue('isik')
})
