import { expect } from '@playwright/test'
import { blankRecord } from '#shared/blank-record.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { axeFindings } from './pages/axe.ts'
import { call } from './pages/calls.ts'
import { goTo, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

test('rows selected with the keyboard get one value in one step, seen before it is stored, and one undo takes it back', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  const ids: string[] = []
  for (const name of ['Alfa', 'Beta', 'Gamma']) {
    ids.push((await call(page, 'stakeholder.create', blankRecord('stakeholder', { name, kind: 'association' }))).id)
  }
  await goTo(page, '/stakeholders/list')
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
  await row('Alfa').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  const bar = page.getByRole('toolbar', { name: t('lists.selected', { count: 2 }) })
  await expect(bar).toBeVisible()
  await expect(row('Beta').getByRole('checkbox')).toBeChecked()
  expect(await axeFindings(page)).toEqual([])
  await bar.getByRole('button', { name: t('lists.edit') }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: new RegExp(t('lists.edit.field')) }).press('Enter')
  await page.getByRole('option', { name: t('stakeholder.kind'), exact: true }).press('Enter')
  await dialog.getByRole('button', { name: `${t('app.choose')} ${t('stakeholder.kind')}` }).press('Enter')
  await page.getByRole('option', { name: t('stakeholder.kind.union'), exact: true }).press('Enter')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Beta' })).toContainText(
    `${t('stakeholder.kind.association')} → ${t('stakeholder.kind.union')}`,
  )
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: t('lists.edit.apply', { count: 2 }) }).press('Enter')
  await expect(page.getByText(t('lists.changed', { count: 2 }))).toBeVisible()
  const kinds = async () =>
    (await call(page, 'stakeholder.named', { ids }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ kind }) => kind)
  expect(await kinds()).toEqual(['union', 'union', 'association'])
  await call(page, 'history.undo', {})
  expect(await kinds()).toEqual(['association', 'association', 'association'])
})

test('a press with Shift selects what lies between, and all of it goes to the trash and back in one step', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  for (const name of ['Aa 1', 'Aa 2', 'Aa 3']) {
    await call(page, 'stakeholder.create', blankRecord('stakeholder', { name }))
  }
  await goTo(page, '/stakeholders/list')
  const box = (name: string) => page.getByRole('checkbox', { name: t('lists.select-one', { title: name }) })
  await box('Aa 1').click()
  await box('Aa 3').click({ modifiers: ['Shift'] })
  await expect(box('Aa 2')).toBeChecked()
  const bar = page.getByRole('toolbar', { name: t('lists.selected', { count: 3 }) })
  await bar.getByRole('button', { name: t('app.move-to-trash') }).click()
  await expect(page.getByText(t('lists.trashed', { count: 3 }))).toBeVisible()
  await expect(page.getByRole('row', { name: /Aa/ })).toHaveCount(0)
  await call(page, 'history.undo', {})
  await expect(page.getByRole('row', { name: /Aa/ })).toHaveCount(3)
})

test('a press with Shift at the end of a list of 450 selects all of them, and says so to a screen reader', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  for (let at = 0; at < 450; at += 1) {
    await call(page, 'stakeholder.create', blankRecord('stakeholder', { name: `Aa ${String(at).padStart(3, '0')}` }))
  }
  await goTo(page, '/stakeholders/list')
  const box = (name: string) => page.getByRole('checkbox', { name: t('lists.select-one', { title: name }) })
  const grid = page.getByRole('grid')
  await page.getByRole('searchbox', { name: t('stakeholders.filter') }).fill('Aa')
  await expect(grid).toHaveAttribute('aria-rowcount', '451')
  await expect(grid).toHaveAttribute('aria-multiselectable', 'true')
  const first = page.getByRole('row', { name: /Aa 000/ })
  const top = (await first.boundingBox())?.y
  await box('Aa 000').click()
  await expect(first).toHaveAttribute('aria-selected', 'true')
  expect((await first.boundingBox())?.y).toBe(top)
  await first.focus()
  await page.keyboard.press('End')
  await box('Aa 449').click({ modifiers: ['Shift'] })
  const bar = page.getByRole('toolbar', { name: t('lists.selected', { count: 450 }) })
  await expect(bar).toBeVisible()
  await bar.getByRole('button', { name: t('app.move-to-trash') }).click()
  await page
    .getByRole('button', { name: t('app.undo') })
    .last()
    .click()
  await expect.poll(async () => (await call(page, 'stakeholder.list', { words: 'Aa', limit: 1 })).total).toBe(450)
})
