import { expect, type Page } from '@playwright/test'
import { blankRecord } from '#shared/blank-record.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { call } from './pages/calls.ts'
import { goTo, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

test('an organisation is entered, a contact logged and a promise kept, with the keyboard alone', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  await goTo(page, '/stakeholders/list')
  await expect(page.getByRole('heading', { name: t('stakeholders.empty.title') })).toBeVisible()
  await page
    .getByRole('button', { name: t('stakeholders.add') })
    .first()
    .press('Enter')
  await page.keyboard.type('Hội Liên hiệp Phụ nữ')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Hội Liên hiệp Phụ nữ' })).toBeVisible()

  await page.getByRole('tab', { name: t('stakeholders.view.fields') }).press('ArrowRight')
  await page.getByRole('button', { name: t('stakeholders.log.add') }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('[data-field="subject"] input')).toBeFocused()
  await page.keyboard.type('Mời dự hội thảo')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Mời dự hội thảo' })).toBeVisible()

  await page.getByRole('tab', { name: t('stakeholders.view.contacts') }).press('ArrowRight')
  await page.getByRole('button', { name: t('stakeholders.promise.add') }).press('Enter')
  await expect(dialog.locator('[data-field="title"] input')).toBeFocused()
  await page.keyboard.type('Cho mượn hội trường')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Cho mượn hội trường' })).toBeVisible()
  await goTo(page, '/stakeholders/promises')
  await expect(page.getByRole('row', { name: 'Cho mượn hội trường' })).toContainText('Hội Liên hiệp Phụ nữ')

  await find(page, 'moi du')
  await page.getByRole('option').filter({ hasText: 'Mời dự hội thảo' }).click()
  await expect(page).toHaveURL(/#\/stakeholders\/list\//)
})

test('two records of one organisation become one, and two again with one undo', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  const make = (name: string) => call(page, 'stakeholder.create', blankRecord('stakeholder', { name }))
  const first = await make('Hội Liên hiệp Phụ nữ')
  const second = await make('HỘI LIÊN HIỆP PHỤ NỮ')
  const agreement = await call(
    page,
    'agreement.create',
    blankRecord('agreement', { stakeholderId: second.id, title: 'Thỏa thuận phối hợp' }),
  )
  await goTo(page, '/stakeholders/duplicates')
  await expect(page.getByRole('radio')).toHaveCount(2)
  await page.getByRole('button', { name: t('duplicates.merge') }).press('Enter')
  await expect(page.getByRole('heading', { name: t('duplicates.none.title') })).toBeVisible()
  expect((await call(page, 'agreement.get', { id: agreement.id })).stakeholderId).toBe(first.id)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('radio')).toHaveCount(2)
  expect((await call(page, 'agreement.get', { id: agreement.id })).stakeholderId).toBe(second.id)
})

test('the list is narrowed in the database, and the matrix shows who to work with', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  for (const name of ['Mersin Barosu', 'Birleşmiş Milletler Kadın Destek Birimi']) {
    await call(page, 'stakeholder.create', blankRecord('stakeholder', { name }))
  }
  await goTo(page, '/stakeholders/list')
  await page.getByRole('searchbox').fill('birlesmis')
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2)
  await goTo(page, '/stakeholders/matrix')
  await page.getByRole('button', { name: 'Mersin Barosu' }).press('Enter')
  for (const field of ['influence', 'interest'] as const) {
    await page.locator(`[data-field="${field}"] button`).press('Enter')
    await page.getByRole('option', { name: '5' }).press('Enter')
  }
  const cell = t('stakeholders.matrix.cell', {
    row: `${t('stakeholders.influence.axis')} 5`,
    column: `${t('stakeholders.interest.axis')} 5`,
    count: 1,
  })
  await expect(page.getByRole('list', { name: cell }).getByRole('button')).toHaveText('Mersin Barosu')
  await page.getByRole('radio', { name: t('stakeholders.matrix.table') }).press('Enter')
  await expect(page.getByRole('row', { name: 'Mersin Barosu' })).toContainText(t('stakeholders.priority.together'))
})

test('a person is added under the office and found by folded words', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  await goTo(page, '/office/people')
  await page.getByRole('button', { name: t('people.add') }).press('Enter')
  await page.keyboard.type('Tổ trưởng công đoàn')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Tổ trưởng công đoàn' })).toBeVisible()
  await page.getByRole('tab', { name: t('stakeholders.view.fields') }).press('ArrowRight')
  await expect(page.getByText(t('people.came.none'))).toBeVisible()
  await find(page, 'to truong cong')
  await expect(page.getByRole('option').filter({ hasText: 'Tổ trưởng công đoàn' })).toBeVisible()
})

test('an agreement is added from the list, with an organisation that is made on the spot', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  await goTo(page, '/stakeholders/agreements')
  await page.getByRole('button', { name: t('stakeholders.agreement.add') }).press('Enter')
  const dialog = page.getByRole('dialog', { name: t('stakeholders.agreement.add') })
  await page.keyboard.type('Thỏa thuận phối hợp')
  await dialog.getByRole('button', { name: t('app.save') }).press('Enter')
  await expect(dialog.locator('[data-field="stakeholderId"] [aria-invalid="true"]').first()).toBeVisible()
  await dialog.locator('[data-field="stakeholderId"] input').fill('Hội Liên hiệp Phụ nữ')
  await page.getByRole('option', { name: t('app.create', { name: 'Hội Liên hiệp Phụ nữ' }) }).click()
  await dialog.getByRole('button', { name: t('app.save') }).press('Enter')
  await expect(page.getByRole('row', { name: 'Thỏa thuận phối hợp' })).toContainText('Hội Liên hiệp Phụ nữ')
  await page.locator('[data-field="state"] button').press('Enter')
  await page.getByRole('option', { name: t('agreement.state.signed') }).press('Enter')
  await page.locator('[data-field="endsOn"] input').fill('1/1/2020')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('row', { name: 'Thỏa thuận phối hợp' })).toContainText(t('agreements.standing.past'))
})

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('dialog').getByRole('combobox')
  await expect(field).toBeFocused()
  await field.fill(words)
}
