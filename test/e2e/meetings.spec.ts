import { expect, type Page } from '@playwright/test'
import { blankRecord } from '#shared/blank-record.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { axeFindings } from './pages/axe.ts'
import { call, tryCall } from './pages/calls.ts'
import { goTo, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

async function makeBody(page: Page) {
  const body = await call(page, 'body.create', blankRecord('body', { name: 'Styrgrupp', weight: 'formal' }))
  for (const [at, sex] of (['woman', 'man', 'woman'] as const).entries()) {
    const person = await call(page, 'person.create', blankRecord('person', { name: `Ledamot ${at + 1}`, sex }))
    const seat = { bodyId: body.id, personId: person.id, position: at * 1_000, startsOn: '2025-01-01' }
    await call(page, 'member.create', blankRecord('member', seat))
  }
  return body
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })

test('a meeting of a body is called, counted with the keyboard, decided on and locked', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  const body = await makeBody(page)
  await goTo(page, `/meetings/bodies/${body.id}`)
  await page
    .getByRole('tabpanel')
    .getByRole('tab', { name: t('meeting.plural') })
    .click()
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: t('meetings.add') })
    .press('Enter')
  await expect(page.getByRole('dialog').locator('[data-field="title"] input')).toBeFocused()
  await page.keyboard.type('Styrgrupp 1')
  await page.getByRole('dialog').locator('[data-field="day"] input').fill('26/11/2026')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('meetings.create') })
    .press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Styrgrupp 1' })).toBeVisible()
  const [meeting] = await call(page, 'meeting.all', { where: { bodyId: body.id } })
  expect(meeting).toMatchObject({ day: '2026-11-26', weight: 'formal', state: 'planned' })

  await tab(page, t('meetings.view.attendance')).click()
  await page.getByRole('button', { name: t('meetings.invite', { body: 'Styrgrupp' }) }).press('Enter')
  await expect(page.getByRole('row', { name: 'Ledamot 3' })).toBeVisible()
  await page.locator('[data-cell="0:0"]').focus()
  for (const key of ['3', 'ArrowDown', '4', 'ArrowDown', '2', 'Tab', '5', 'Enter']) await page.keyboard.press(key)
  await expect(page.getByText(t('balance.women', { count: 9 }))).toBeVisible()
  await expect
    .poll(async () => (await call(page, 'attendeeGroup.all', {})).map(({ level, women, men }) => [level, women, men]))
    .toEqual([
      ['elected', 3, 0],
      ['head', 4, 0],
      ['manager', 2, 5],
    ])

  await tab(page, t('decision.plural')).click()
  await page.getByRole('button', { name: t('meetings.decision.add') }).press('Enter')
  await expect(page.getByRole('dialog').locator('[data-field="text"] textarea')).toBeFocused()
  await page.keyboard.type('Enkäten går ut före årets slut')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Enkäten går ut före årets slut' })).toBeVisible()

  await page.getByRole('button', { name: t('meetings.lock') }).press('Enter')
  await expect(page.getByText(t('meetings.locked.title'))).toBeVisible()
  const refused = await tryCall(
    page,
    'decision.create',
    blankRecord('decision', { meetingId: meeting?.id ?? '', text: 'x' }),
  )
  expect(refused).toMatchObject({ ok: false, failure: { problems: [{ reason: 'locked' }] } })
  await page.getByRole('button', { name: t('meetings.reopen') }).press('Enter')
  await expect(page.getByText(t('meetings.locked.title'))).toBeHidden()
  expect(await axeFindings(page)).toEqual([])
})

test('an open decision comes back in the next meeting, with the number that follows', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  const body = await makeBody(page)
  const make = (number: string, day: string) =>
    call(page, 'meeting.create', blankRecord('meeting', { title: `Styrgrupp ${number}`, bodyId: body.id, number, day }))
  const first = await make('1', '2026-02-12')
  const second = await make('2', '2026-05-21')
  const decided = { meetingId: first.id, text: 'Ta fram en utbildning', number: '1.1' }
  const decision = await call(page, 'decision.create', blankRecord('decision', decided))
  await goTo(page, `/meetings/list/${second.id}?view=decisions`)
  const open = page.getByRole('region', { name: t('meetings.carried', { count: 1 }) })
  await open.getByRole('button', { name: t('meetings.carried.note') }).press('Enter')
  await open.locator('[data-field="note"] textarea').fill('Upphandlingen är klar')
  const name = '1.1 Ta fram en utbildning'
  await open
    .getByRole('button', { name: t('meetings.status-of', { name, status: t('task.status.open') }) })
    .press('Enter')
  await page.getByRole('menuitem', { name: t('task.status.in-progress') }).press('Enter')
  await expect.poll(async () => (await call(page, 'decision.get', { id: decision.id })).status).toBe('in-progress')

  await page.getByRole('button', { name: t('meetings.decision.add') }).press('Enter')
  await expect(page.getByRole('dialog').locator('[data-field="text"] textarea')).toBeFocused()
  await page.keyboard.type('Utbilda alla chefer')
  await page.getByRole('button', { name: t('meetings.take-number', { number: '2.1' }) }).press('Enter')
  await expect(page.locator('[data-field="number"] input')).toHaveValue('2.1')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '2.1 Utbilda alla chefer' })).toBeVisible()
  const [told] = await call(page, 'followUp.all', { where: { meetingId: second.id } })
  expect(told).toMatchObject({ note: 'Upphandlingen är klar', status: 'in-progress' })
})

test('the agenda runs along with the clock, warns at the item, and is put in order with the keyboard', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  const known = { title: 'Styrgrupp', startTime: '10:00', endTime: '11:00', day: '2026-11-26' }
  const meeting = await call(page, 'meeting.create', blankRecord('meeting', known))
  for (const [at, minutes] of [40, 30].entries()) {
    const item = { meetingId: meeting.id, title: `Punkt ${at + 1}`, minutes, position: (at + 1) * 1_000 }
    await call(page, 'agendaItem.create', blankRecord('agendaItem', item))
  }
  await goTo(page, `/meetings/list/${meeting.id}`)
  const items = page.getByRole('list').getByRole('listitem').filter({ hasText: 'Punkt' })
  await expect(items.nth(1)).toContainText('10:40–11:10')
  await expect(items.nth(1)).toContainText(t('meetings.agenda.too-late'))
  await expect(page.getByText(t('meetings.agenda.over', { count: 10 }))).toBeVisible()
  await items.nth(1).getByRole('button').first().press('Alt+ArrowUp')
  await expect(items.first()).toContainText('Punkt 2')
  await expect(items.first()).toContainText('10:00–10:30')
  await items.first().getByRole('button').first().press('Enter')
  await items.first().locator('[data-field="minutes"] input').fill('20')
  await expect(page.getByText(t('meetings.agenda.over', { count: 10 }))).toBeHidden()
})

test('the meetings of a year are planned again for the next one, and one undo takes them back', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'umea', 'en')
  const body = await makeBody(page)
  const year = new Date().getFullYear()
  for (const month of ['03', '09']) {
    const known = { title: `Styrgrupp ${month}`, bodyId: body.id, day: `${year}-${month}-12` }
    await call(page, 'meeting.create', blankRecord('meeting', known))
  }
  await goTo(page, `/meetings/bodies/${body.id}`)
  await page
    .getByRole('tabpanel')
    .getByRole('tab', { name: t('meeting.plural') })
    .click()
  await page.getByRole('button', { name: t('meetings.copy') }).press('Enter')
  await page.getByRole('button', { name: t('meetings.copy.do', { count: 2 }) }).press('Enter')
  const count = async () => (await call(page, 'meeting.all', { where: { bodyId: body.id } })).length
  await expect.poll(count).toBe(4)
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect.poll(count).toBe(2)
})
