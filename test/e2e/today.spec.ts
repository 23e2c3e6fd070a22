import { expect } from '@playwright/test'
import { blankRecord } from '#shared/blank-record.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { axeFindings } from './pages/axe.ts'
import { call } from './pages/calls.ts'
import { goTo, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

test('Today says whose work is late, counts a period by a rule it names, and leads to the records behind', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  const responsible = 'Tổ truyền thông'
  await call(page, 'task.create', blankRecord('task', { title: 'Đăng tin', dueOn: '2026-01-05', responsible }))
  const day = `${new Date().getFullYear()}-01-01`
  await call(page, 'meeting.create', blankRecord('meeting', { title: 'Họp đầu năm', day, state: 'held', sittings: 3 }))
  await goTo(page, '/today')
  await expect(page.getByRole('region', { name: responsible })).toContainText('Đăng tin')
  await page.getByRole('button', { name: new RegExp(t('today.period')) }).click()
  await page.getByRole('option', { name: t('today.period.this-year') }).click()
  const meetings = page.getByRole('listitem').filter({ hasText: t('today.meetings.rule') })
  await expect(meetings).toContainText('3')
  await meetings.getByText(t('today.rows', { count: 1 })).click()
  await expect(meetings.getByText('Họp đầu năm')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})
