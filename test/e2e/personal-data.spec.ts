import { readFile, readdir } from 'node:fs/promises'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { blankRecord } from '#shared/blank-record.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { axeFindings } from './pages/axe.ts'
import { call } from './pages/calls.ts'
import { answerSaveDialog } from './pages/files.ts'
import { goTo, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')
const name = 'Żaneta Wróbelska'

async function fill(page: Page): Promise<string> {
  const { id: personId } = await call(page, 'person.create', {
    ...blankRecord('person', { name }),
    email: 'zaneta@example.org',
  })
  const meeting = { ...blankRecord('meeting', { title: 'Möte' }), day: '2019-03-08', state: 'held' as const }
  const { id: meetingId } = await call(page, 'meeting.create', meeting)
  await call(page, 'attendee.create', {
    ...blankRecord('attendee', { meetingId, name: 'Ż. Wróbelska' }),
    personId,
    sex: 'woman',
    presence: 'present',
  })
  await call(page, 'task.create', blankRecord('task', { title: `Ring Zaneta Wrobelska` }))
  return personId
}

async function holds(folder: string, text: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).map((file) => join(folder, file))
  const found: string[] = []
  for (const file of files.filter((one) => statSync(one).isFile())) {
    const content = await readFile(file)
    if (content.includes(text) || content.includes(Buffer.from(text, 'utf16le'))) found.push(file)
  }
  return found
}

test('what is held on a person is found, saved for her, and erased, and the counts stay', async ({
  folder,
  launch,
}) => {
  const dataDir = join(folder, 'data')
  const { app, page } = await launch({ dataDir })
  await openSample(page, 'umea', 'en')
  await fill(page)
  await page.getByRole('link', { name: t('personal.title') }).click()
  await expect(page.getByRole('heading', { name: t('personal.title'), level: 1 })).toBeVisible()
  await page.getByLabel(t('personal.find.name')).fill('wrobelska zaneta')
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name, exact: true }).check({ force: true })
  const places = page.getByRole('table').getByRole('row')
  // The head, her own name and address, her name on a list, and a text.
  await expect(places).toHaveCount(5)
  await expect(page.getByRole('row', { name: /Ring Zaneta/ }).getByRole('checkbox')).not.toBeChecked()
  expect(await axeFindings(page)).toEqual([])

  await answerSaveDialog(app, join(folder, 'held.csv'))
  await page.getByRole('button', { name: t('personal.save') }).click()
  await expect.poll(() => readFile(join(folder, 'held.csv'), 'utf8').catch(() => '')).toContain('Ż. Wróbelska')

  const period = { from: '2019-01-01', to: '2019-12-31' }
  const before = await call(page, 'period.counters', period)
  await page
    .getByRole('row', { name: /Ring Zaneta/ })
    .getByRole('checkbox')
    .check({ force: true })
  await page.getByRole('button', { name: t('personal.erase', { count: 4 }) }).click()
  await page.getByLabel(t('erasure.reason')).fill('Request of 20 November')
  expect(await axeFindings(page)).toEqual([])
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('personal.erase.run') })
    .click()
  await expect(page.getByText(t('personal.erased.title'), { exact: true })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  expect(await call(page, 'period.counters', period)).toEqual(before)
  for (const trace of [name, 'Wróbelska', 'Wrobelska', 'wrobelska', 'zaneta@example.org']) {
    expect(await holds(join(dataDir, 'offices'), trace)).toEqual([])
  }
  await page.getByRole('tab', { name: t('erasure.plural') }).click()
  await page.getByText('Request of 20 November').click()
  await expect(page.getByText(`${t('attendee')}, ${t('attendee.name')}: 1`)).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

test('names that are kept too long are shown and erased once somebody says so', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  await fill(page)
  await goTo(page, '/personal/retention')
  await page.getByRole('button', { name: t('personal.retention.propose') }).click()
  await expect(page.getByText(/from before/).first()).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: t('personal.due.erase') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('personal.erase.run') })
    .click()
  await expect(page.getByText(t('personal.due.count', { count: 0 }))).toBeVisible()
  const names = await call(page, 'attendee.all', {})
  expect(names.map((row) => row.name)).toEqual([''])
  await page.getByRole('tab', { name: t('privacyText.plural') }).click()
  await page.getByRole('button', { name: t('personal.texts.propose') }).click()
  await expect(page.getByText(t('personal.unverified')).first()).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

test('one person written twice is merged, and two of one name are kept apart', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  const make = (one: string) => call(page, 'person.create', blankRecord('person', { name: one }))
  await make('Ulla Öberg')
  await make('ÖBERG Ulla')
  await make('Eva Lind')
  await make('Eva Lind')
  await goTo(page, '/personal/duplicates')
  await expect(page.getByRole('radio')).toHaveCount(4)
  await page
    .getByRole('button', { name: t('duplicates.not-same') })
    .last()
    .press('Enter')
  await expect(page.getByRole('radio')).toHaveCount(2)
  await page.getByRole('button', { name: t('duplicates.merge') }).press('Enter')
  await expect(page.getByRole('heading', { name: t('duplicates.none.title') })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})
