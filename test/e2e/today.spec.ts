import { expect } from '@playwright/test'
import { blankRecord } from '#shared/blank-record.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { axeFindings } from './pages/axe.ts'
import { call } from './pages/calls.ts'
import { goTo, openSample, useLanguage } from './pages/office.ts'
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
  const meetings = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: t('today.meetings'), exact: true }) })
  await expect(meetings).toContainText('3')
  await meetings.getByText(t('today.rule')).click()
  await expect(meetings.getByText(t('today.meetings.rule'))).toBeVisible()
  await meetings.getByText(t('today.rows', { count: 1 })).click()
  await expect(meetings.getByText('Họp đầu năm')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

test('Today names a total that its parts do not make up, and leads to the record that states it', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  const statistic = await call(page, 'statistic.create', blankRecord('statistic', { title: 'Chefer' }))
  const row = { statisticId: statistic.id, label: 'Förvaltningschefer', women: 12, men: 5, statedTotal: 20 }
  await call(page, 'statisticRow.create', blankRecord('statisticRow', row))
  await goTo(page, '/today')
  const sums = page.getByRole('region', { name: t('today.sums') })
  await expect(sums).toContainText(`12 + 5 = ${t('today.sums.stated', { sum: '17', stated: '20' })}`)
  await sums.getByRole('link', { name: 'Förvaltningschefer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Chefer' })).toBeVisible()
})

test('Today of an office that has not begun says what will stand there and how to begin', async ({ launch }) => {
  const { page } = await launch()
  await useLanguage(page, 'en')
  await call(page, 'office.setUp', {
    office: { country: 'se', kind: 'municipality', documentLanguage: 'sv' },
    identity: { name: 'Kommunen', place: 'Umeå' },
  })
  await goTo(page, '/today')
  await expect(page.getByRole('heading', { name: t('today.new.title') })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: t('today.new.duties') }).click()
  await expect(page.getByRole('tab', { name: t('calendar.tab.duties'), selected: true })).toBeVisible()
})

test('the overview shows women and men of a body with the band of balance, as a picture and by the keyboard as a table', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  const body = await call(page, 'body.create', blankRecord('body', { name: 'Kommittén' }))
  const group = { bodyId: body.id, label: 'Ledamöter', women: 2, men: 11 }
  await call(page, 'memberGroup.create', blankRecord('memberGroup', group))
  await goTo(page, '/today')
  await page.getByRole('tab', { name: t('today.tab.overview') }).click()
  const bodies = page.getByRole('figure', { name: t('overview.bodies') })
  await expect(bodies.getByRole('listitem').filter({ hasText: 'Kommittén' })).toContainText(t('chart.not-balanced'))
  expect(await axeFindings(page)).toEqual([])
  await bodies.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(bodies.getByRole('row', { name: /Kommittén/ })).toHaveText(/2.*11.*13/)
  await expect(bodies.getByRole('button')).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
})
