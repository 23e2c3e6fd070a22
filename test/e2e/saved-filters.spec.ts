import { expect } from '@playwright/test'
import { blankRecord } from '#shared/blank-record.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { axeFindings } from './pages/axe.ts'
import { call } from './pages/calls.ts'
import { goTo, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

test('a filter saved with the keyboard is chosen again, renamed, and comes back from the trash', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  await call(page, 'stakeholder.create', blankRecord('stakeholder', { name: 'Qalfa one', kind: 'union' }))
  await call(page, 'stakeholder.create', blankRecord('stakeholder', { name: 'Qalfa two', kind: 'association' }))
  await goTo(page, '/stakeholders/list')
  const search = page.getByRole('searchbox', { name: t('stakeholders.filter') })
  const kind = page.getByRole('button', { name: new RegExp(`. ${t('stakeholder.kind')}$`) })
  const saved = page.getByRole('button', { name: t('lists.filters'), exact: true })
  const rows = page.getByRole('row', { name: /Qalfa/ })
  await search.fill('qalfa')
  await kind.press('Enter')
  await page.getByRole('option', { name: t('stakeholder.kind.union'), exact: true }).press('Enter')
  await expect(rows).toHaveCount(1)
  await page
    .getByRole('columnheader', { name: t('stakeholder.name') })
    .getByRole('button')
    .click()
  await expect(page.getByRole('columnheader', { name: t('stakeholder.name') })).toHaveAttribute(
    'aria-sort',
    'descending',
  )

  await saved.press('Enter')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('menuitem', { name: t('lists.filters.save') }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('Unions')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('lists.filters.saved', { name: 'Unions' }))).toBeVisible()
  await expect(dialog).toBeHidden()

  await goTo(page, '/directives')
  await expect(saved).toBeVisible()
  await saved.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Unions' })).toHaveCount(0)
  await page.keyboard.press('Escape')

  await goTo(page, '/stakeholders/list')
  await search.fill('nothing is called so')
  await expect(
    page
      .getByRole('grid')
      .getByText(t('app.nothing-found'))
      .or(page.getByText(t('app.nothing-found'))),
  ).toBeVisible()
  await saved.press('Enter')
  await page.getByRole('menuitem', { name: 'Unions' }).press('Enter')
  await expect(search).toHaveValue('qalfa')
  await expect(kind).toContainText(t('stakeholder.kind.union'))
  await expect(rows).toHaveCount(1)
  await expect(page.getByRole('columnheader', { name: t('stakeholder.name') })).toHaveAttribute(
    'aria-sort',
    'descending',
  )

  await saved.press('Enter')
  await page.getByRole('menuitem', { name: t('lists.filters.manage') }).press('Enter')
  await dialog.getByRole('textbox').fill('Our unions')
  await expect(dialog.getByRole('listitem', { name: 'Our unions' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: t('lists.filters.trash', { name: 'Our unions' }) }).press('Enter')
  await expect(dialog.getByText(t('lists.filters.none'))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await call(page, 'history.undo', {})
  await saved.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Our unions' })).toBeVisible()
})

test('the right button and the menu key offer the commands of a row', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  await call(page, 'stakeholder.create', blankRecord('stakeholder', { name: 'Qalfa' }))
  await goTo(page, '/stakeholders/list')
  const row = page.getByRole('row', { name: /Qalfa/ })
  await row.click({ button: 'right' })
  const menu = page.getByRole('menu', { name: t('app.commands-for', { name: 'Qalfa' }) })
  await expect(menu).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(row).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await menu.getByRole('menuitem', { name: new RegExp(t('app.move-to-trash')) }).press('Enter')
  await expect(row).toHaveCount(0)
})
