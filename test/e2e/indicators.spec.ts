import { expect, type Page } from '@playwright/test'
import { blankRecord } from '#shared/blank-record.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { axeFindings } from './pages/axe.ts'
import { call } from './pages/calls.ts'
import { keyboardOf } from './pages/keyboard.ts'
import { goTo, onlyPlan, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('sv')

const cell = (page: Page, row: number, column: number) => page.locator(`[data-cell="${row}:${column}"]`)

test('a share is typed with the keyboard alone, computed, compared with its target, locked and re-opened', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'sv')
  await goTo(page, '/indicators/list')
  const { press, write, choose, use } = keyboardOf(page)
  await use(page.getByRole('button', { name: t('indicators.new') }))
  await write(page.locator('[data-field="name"] textarea'), 'Andel chefer som gått utbildningen')
  await choose(page.locator('[data-field="measure"] button'), t('indicator.measure.share'))
  await use(page.getByRole('button', { name: t('indicators.create') }))
  await use(page.getByRole('button', { name: t('indicators.add-figures') }))
  await page.getByRole('menuitem', { name: t('figure.kind.actual') }).press('Enter')
  await expect(cell(page, 0, 0)).toBeFocused()

  // Women and men counted, then what they are counted of; a comma parts off decimals, and is no digit of a count.
  for (const digits of ['12', '20']) {
    await page.keyboard.type(digits)
    await press('Tab')
  }
  await press('ArrowRight', 'ArrowRight')
  await page.keyboard.type('30,5')
  await press('Tab')
  // What is wrong is said wherever one goes on, until it is mended.
  await expect(page.getByText(t('problem.no-number'))).toBeVisible()
  await press('ArrowLeft')
  await expect(page.getByText(t('problem.no-number'))).toBeVisible()
  await page.keyboard.type('30')
  await press('Tab')
  await page.keyboard.type('70')
  await press('Enter')
  await expect(cell(page, 0, 9)).toHaveText('32 %')
  await expect(cell(page, 0, 10)).toHaveText('40 %')
  await expect(cell(page, 0, 12)).toHaveText('11,4')

  // More than there are is refused at its cell and kept there.
  await cell(page, 0, 0).focus()
  await page.keyboard.type('31')
  await press('Enter')
  await expect(page.getByText(t('problem.more-than-base'))).toBeVisible()
  await expect(cell(page, 0, 0)).toHaveText('31')
  await page.keyboard.type('12')
  await press('Enter')
  await expect(page.getByText(t('problem.more-than-base'))).toBeHidden()
  const [figure] = await call(page, 'figure.all', {})
  expect(figure).toMatchObject({ women: 12, men: 20, ofWomen: 30, ofMen: 70 })

  await use(page.getByRole('button', { name: t('indicators.lock-them') }))
  await expect(page.getByRole('button', { name: t('indicators.lock-them') })).toBeHidden()
  await cell(page, 0, 0).focus()
  await page.keyboard.type('9')
  await expect(page.getByText(t('indicators.locked'))).toBeVisible()
  await expect(cell(page, 0, 0)).toHaveText('12')
  await page.getByRole('row').last().getByRole('button').click()
  await page.getByRole('menuitem', { name: t('indicators.reopen') }).click()
  await cell(page, 0, 0).focus()
  await page.keyboard.type('15')
  await press('Enter')
  await expect(cell(page, 0, 10)).toHaveText('50 %')
  expect(await axeFindings(page)).toEqual([])
})

test('arrow keys leave a cell that a digit began, and stay among the digits of one that was opened', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'sv')
  const table = await call(page, 'statistic.create', blankRecord('statistic', { title: 'Chefer' }))
  await call(page, 'statisticRow.create', blankRecord('statisticRow', { statisticId: table.id, label: 'Alla' }))
  await goTo(page, `/indicators/statistics/${table.id}`)
  const { press } = keyboardOf(page)
  const first = page.locator('[data-typable]', { hasText: /^0?$/ }).first()
  await first.focus()
  const place = await first.getAttribute('data-cell')
  const at = Number(place?.split(':')[1])
  await page.keyboard.type('12')
  await press('ArrowRight')
  await page.keyboard.type('9')
  await press('ArrowLeft')
  await expect(cell(page, 0, at)).toHaveText('12')
  await expect(cell(page, 0, at + 1)).toHaveText('9')
  await expect(cell(page, 0, at)).toBeFocused()
  await press('F2', 'ArrowLeft')
  await page.keyboard.type('0')
  await press('Enter')
  await expect(cell(page, 0, at)).toHaveText('102')
  await cell(page, 0, at).focus()
  await page.keyboard.type('-3')
  await press('ArrowRight')
  await expect(page.getByText(t('problem.too-small.zero'))).toBeVisible()
})

test('a table for the public hides a small number and what would give it away, and says what does not add up', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'sv')
  const table = await call(page, 'statistic.create', blankRecord('statistic', { title: 'Chefer', madePublic: true }))
  await goTo(page, `/indicators/statistics/${table.id}`)
  const { press, use } = keyboardOf(page)
  const rows = [
    ['Förvaltningschefer', '3', '9'],
    ['Enhetschefer', '40', '42'],
  ]
  for (const [at, cells] of rows.entries()) {
    await use(page.getByRole('button', { name: t('indicators.add-row') }))
    await expect(cell(page, at, 0)).toBeFocused()
    for (const text of cells) {
      await page.keyboard.type(text)
      await press('Tab')
    }
  }
  await expect(page.getByRole('table').getByRole('row', { name: /Förvaltningschefer/ })).toContainText(
    t('indicators.hidden'),
  )
  await expect(page.getByRole('table').getByRole('row', { name: /Enhetschefer/ })).toContainText(t('indicators.hidden'))
  await expect(page.locator('tfoot').first()).toContainText('94')
  await cell(page, 0, 7).focus()
  await page.keyboard.type('14')
  await press('Enter')
  await expect(page.getByText(t('indicators.does-not-add-up'))).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

test('numbers copied from a spreadsheet are pasted into the grid', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'sv')
  const { id } = await call(page, 'indicator.create', blankRecord('indicator', { name: 'Deltagare' }))
  for (const year of [2024, 2025]) {
    const period = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }
    await call(page, 'figure.create', blankRecord('figure', { indicatorId: id, ...period }))
  }
  await goTo(page, `/indicators/list/${id}`)
  await cell(page, 0, 0).focus()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', '1 200\t30\r\n7\t8\r\n')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  })
  await expect(cell(page, 0, 4)).toHaveText(/1\s230/)
  await expect(cell(page, 1, 4)).toHaveText('15')
})

test('national targets are taken over as indicators, each marked as read in its source or not', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'sv')
  await goTo(page, '/indicators/list')
  await page.getByRole('button', { name: t('indicators.adopt') }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(t('indicators.unverified')).first()).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByText(/^4\.1 /).click()
  await dialog.getByRole('button', { name: t('indicators.adopt.take', { count: 1 }) }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('row').filter({ hasText: '111' }).click()
  await expect(page.getByText(t('indicators.verified'))).toBeVisible()
})

test('an indicator that fills itself shows what trainings gave, by sex and with its rule, and stands at its plan', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'sv')
  const { id: planId } = await onlyPlan(page)
  const occasion = blankRecord('occasion', { title: 'Kick-off', state: 'held', sittings: 1, day: '2026-01-15' })
  const { id: occasionId } = await call(page, 'occasion.create', occasion)
  const group = { occasionId, label: 'Chefer', women: 14, men: 9 }
  await call(page, 'participantGroup.create', blankRecord('participantGroup', group))
  const counted = { name: 'Deltaganden', planId, measure: 'people', flow: 'attendances', period: 'year' } as const
  const { id } = await call(page, 'indicator.create', blankRecord('indicator', counted))
  await goTo(page, `/indicators/list/${id}`)
  const figures = page.getByRole('region', { name: t('indicators.flow') })
  await expect(figures).toContainText(t('today.trained.rule'))
  await expect(figures.getByRole('row', { name: /^2026/ })).toHaveText(/14.*9.*23/)
  expect(await axeFindings(page)).toEqual([])
  await goTo(page, `/plans/${planId}`)
  await page
    .getByRole('region', { name: t('indicators.of-plan') })
    .getByRole('link', { name: 'Deltaganden' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Deltaganden' })).toBeVisible()
})
