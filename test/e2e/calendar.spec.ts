import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { expect } from '@playwright/test'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { blankRecord } from '#shared/blank-record.ts'
import { dutiesOf } from '#shared/national/duties.ts'
import { axeFindings } from './pages/axe.ts'
import { call } from './pages/calls.ts'
import { keyboardOf } from './pages/keyboard.ts'
import { goTo, openSample, useLanguage } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

test('with the keyboard alone a national rule becomes a duty, is done for this year, and leaves as a calendar file', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch()
  const keys = keyboardOf(page)
  await useLanguage(page, 'en')
  await call(page, 'office.setUp', {
    office: { country: 'vn', kind: 'college', documentLanguage: 'vi' },
    identity: { name: 'Trường' },
  })
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await goTo(page, '/calendar/duties')
  await expect(page.getByRole('heading', { name: t('calendar.duties.empty.title') })).toBeVisible()
  await keys.use(page.getByRole('button', { name: t('calendar.adopt'), exact: true }))
  const month = dutiesOf('vn').find(({ code }) => code === 'vn.action-month')?.title.vi ?? ''
  await keys.tabTo(page.getByRole('checkbox', { name: month }))
  await page.keyboard.press('Space')
  await keys.use(page.getByRole('button', { name: t('calendar.adopt.action', { count: 1 }) }))
  await expect(page.getByRole('dialog')).toBeHidden()
  const row = page.getByRole('row').filter({ hasText: month })
  await keys.tabTo(row)
  await page.keyboard.press('Enter')

  const year = new Date().getFullYear()
  const day = createFormatter('en').day(`${year}-11-15`, 'short')
  await keys.use(page.getByRole('button', { name: t('calendar.duty.record-for', { day }) }))
  await keys.write(page.getByRole('dialog').locator('[data-field="title"] input'), 'Chủ đề của năm')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect.poll(async () => (await call(page, 'submission.all', {}))[0]?.title).toBe('Chủ đề của năm')
  await expect(page.getByText(t('calendar.state.done'), { exact: true }).first()).toBeVisible()

  const file = join(folder, 'calendar.ics')
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
  }, file)
  await goTo(page, '/calendar/list')
  await call(page, 'task.create', blankRecord('task', { title: 'Gửi báo cáo', dueOn: tomorrow() }))
  await expect(page.getByRole('row').filter({ hasText: 'Gửi báo cáo' })).toBeVisible()
  await keys.use(page.getByRole('button', { name: t('calendar.export') }))
  await expect(page.getByText('calendar.ics')).toBeVisible()
  const events = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')) as unknown[]).getAllSubcomponents('vevent')
  expect(events.map((one) => new ICAL.Event(one).summary)).toContain('Gửi báo cáo')
})

test('the month is walked through with arrows and pages, and what is overdue leads to its record', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  await goTo(page, '/calendar/month')
  const chosen = page.getByRole('grid').locator('[aria-selected="true"]')
  await chosen.focus()
  const { day } = createFormatter('en')
  const label = (on: string) => new RegExp(`^${day(on)},`)
  await expect(chosen).toHaveAccessibleName(label(iso(0)))
  await page.keyboard.press('ArrowDown')
  await expect(chosen).toHaveAccessibleName(label(iso(7)))
  await expect(chosen).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(chosen).toHaveAccessibleName(label(iso(6)))
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await expect(chosen).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page
    .getByRole('region', { name: /overdue/ })
    .getByRole('link')
    .first()
    .click()
  await expect(page).toHaveURL(/#\/plans\//)
})

function iso(days: number): string {
  const now = new Date()
  const then = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days))
  return then.toISOString().slice(0, 10)
}

function tomorrow(): string {
  return iso(1)
}
