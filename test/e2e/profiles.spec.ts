import { expect } from '@playwright/test'
import { planInput } from '#test/builders/build-inputs.ts'
import { axeFindings } from './pages/axe.ts'
import { call, tryCall } from './pages/calls.ts'
import { goTo, useLanguage } from './pages/office.ts'
import { test } from './pages/test.ts'

const password = 'four plain words'
const roomsThatAdd = [
  '/plans',
  '/directives',
  '/meetings/list',
  '/meetings/bodies',
  '/trainings/list',
  '/trainings/topics',
  '/stakeholders/list',
  '/indicators/list',
  '/indicators/statistics',
  '/calendar/duties',
  '/office/identity',
  '/office/units',
  '/office/people',
  '/office/evidence',
  '/personal/retention',
  '/today',
]

test('people sign in to their own profile, lock the screen, and a reader changes nothing', async ({ launch }) => {
  const { page } = await launch()
  await useLanguage(page, 'en')
  await call(page, 'office.setUp', {
    office: { country: 'vn', kind: 'college', documentLanguage: 'vi' },
    identity: { name: 'Trường Cao đẳng', place: 'An Giang' },
  })
  const plan = await call(page, 'plan.create', planInput({ title: 'Kế hoạch năm' }))
  await call(page, 'plan.create', planInput({ title: 'Kế hoạch cũ' }))

  await goTo(page, '/settings/profiles')
  await page.getByRole('button', { name: 'Make the first profile…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Mai')
  await dialog.getByLabel('Password', { exact: true }).fill('short')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Use at least 8 characters')).toBeVisible()
  await dialog.getByLabel('Password', { exact: true }).fill(password)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  const key = page.getByRole('dialog', { name: 'Key for forgotten passwords' })
  await key.getByText('I have written it down').click()
  await key.getByRole('button', { name: 'Done' }).click()
  await call(page, 'access.add', { name: 'Lan', role: 'reader', password })
  await expect(page.getByText('Mai · Administrator (you)')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  await goTo(page, '/plans')
  await page.getByRole('button', { name: 'Commands: Kế hoạch cũ' }).click()
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click()
  await expect(page.getByRole('alertdialog').getByText('Kế hoạch cũ')).toBeVisible()
  await page.keyboard.press('Alt+L')
  await expect(page.getByRole('heading', { name: 'The screen is locked' })).toBeVisible()
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await expect(page.getByText('Kế hoạch năm')).toBeHidden()
  expect(await axeFindings(page)).toEqual([])
  expect(await tryCall(page, 'plan.all', {})).toMatchObject({ ok: false, failure: { code: 'signed-out' } })

  await page.keyboard.type('not the words')
  await page.keyboard.press('Enter')
  await expect(page.getByText('That is not the password')).toBeVisible()
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Plans', level: 1 })).toBeVisible()
  await expect(page.getByText('Kế hoạch năm')).toBeVisible()

  await page.getByRole('button', { name: 'Somebody else' }).click()
  await page.getByRole('button', { name: /Profile/ }).click()
  await page.getByRole('option', { name: /Lan/ }).click()
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kế hoạch năm')).toBeVisible()
  expect(
    await tryCall(page, 'plan.update', { id: plan.id, revision: plan.revision, patch: { title: 'x' } }),
  ).toMatchObject({ ok: false, failure: { code: 'not-permitted' } })
  await expect(page.getByText('You can read here.')).toBeVisible()
  for (const room of roomsThatAdd) {
    await goTo(page, room)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('button', { name: /^(New|Add|Plan|Begin|Take over)/ }), room).toHaveCount(0)
  }
  await goTo(page, `/plans/${plan.id}`)
  await expect(page.getByRole('tree')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Commands', exact: true })).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  await goTo(page, '/settings/program')
  await expect(page.getByRole('tab', { name: 'Profiles' })).toBeHidden()

  await page.getByRole('button', { name: 'Change my password…' }).click()
  await page.getByRole('dialog').getByLabel('Password until now').fill('not the words')
  await page.getByRole('dialog').getByLabel('New password').fill('five other plain words')
  await page.keyboard.press('Enter')
  await expect(page.getByText('That is not the password')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('dialog').getByLabel('Password until now').fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Your password was changed.')).toBeVisible()
})

test('the screen locks itself after the time the office chose, and keeps what was typed', async ({ launch }) => {
  const { page } = await launch()
  await useLanguage(page, 'en')
  await call(page, 'office.setUp', {
    office: { country: 'vn', kind: 'college', documentLanguage: 'vi' },
    identity: { name: 'Trường Cao đẳng', place: 'An Giang' },
  })
  const plan = await call(page, 'plan.create', planInput({ title: 'Kế hoạch năm' }))
  await page.clock.install()
  await call(page, 'access.begin', { name: 'Mai', password })
  await call(page, 'access.setIdle', { minutes: 5 })
  await goTo(page, `/plans/${plan.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.clock.runFor('04:50')
  await expect(page.getByRole('button', { name: 'Lock the screen' })).toBeVisible()
  await page.clock.runFor('00:30')
  await expect(page.getByRole('heading', { name: 'The screen is locked' })).toBeVisible()
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(plan.id))
  await expect(page.getByRole('button', { name: 'Lock the screen' })).toBeVisible()

  // Somebody closes the lid and comes back later: the first movement finds the time over.
  await page.clock.setSystemTime(new Date(Date.now() + 3 * 3_600_000))
  await page.mouse.move(300, 300)
  await expect(page.getByRole('heading', { name: 'The screen is locked' })).toBeVisible()
})
