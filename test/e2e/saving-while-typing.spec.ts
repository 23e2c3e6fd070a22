import { expect, type Page } from '@playwright/test'
import { createFormatter } from '#shared/i18n/formatter.ts'
import type { Directive } from '#shared/entities/directive.ts'
import { call, tryCall } from './pages/calls.ts'
import { goTo } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

async function openDirective(page: Page): Promise<Directive> {
  await call(page, 'app.setPreferences', { language: 'en', theme: 'light' })
  await call(page, 'office.open', { place: 'an-giang' })
  const directive = (await call(page, 'directive.all', {})).find((one) => one.number === '37-CT/TW')
  if (!directive) throw new Error('the sample lost its directive')
  await goTo(page, `/directives/${directive.id}`)
  await expect(field(page, 'issuer')).toBeVisible()
  return directive
}

function field(page: Page, name: string) {
  return page.locator(`[data-field="${name}"]`).getByRole('textbox')
}

async function stored(page: Page, id: string) {
  return (await call(page, 'directive.all', {})).find((one) => one.id === id)
}

/** Another window stores something; where the form stores between its reading and its writing it reads again, as a form does. */
async function changeElsewhere(page: Page, id: string, patch: Partial<Pick<Directive, 'issuer' | 'source'>>) {
  await expect(async () => {
    const revision = (await stored(page, id))?.revision ?? 0
    expect(await tryCall(page, 'directive.update', { id, revision, patch })).toMatchObject({ ok: true })
  }).toPass()
}

test('what is typed is saved by itself and never changed under the hands of the person who types', async ({
  launch,
}) => {
  const { page } = await launch()
  const { id } = await openDirective(page)
  await field(page, 'issuer').fill('  Ban Bí thư  ')
  await expect.poll(async () => (await stored(page, id))?.issuer).toBe('Ban Bí thư')
  await expect(field(page, 'issuer')).toHaveValue('  Ban Bí thư  ')
  await field(page, 'subject').focus()
  await expect(field(page, 'issuer')).toHaveValue('Ban Bí thư')
})

test('a day that does not exist is kept and offered back after the window was closed', async ({ launch, folder }) => {
  const dataDir = `${folder}/data`
  const first = await launch({ dataDir })
  const { id } = await openDirective(first.page)
  await field(first.page, 'issuedOn').fill('31/02/2018')
  await field(first.page, 'subject').focus()
  await expect(first.page.getByText(t('problem.no-such-day'))).toBeVisible()
  await expect(first.page.getByText(t('app.unfinished'))).toBeVisible()
  await first.app.close()

  const { page } = await launch({ dataDir })
  await openDirective(page)
  await page.getByRole('button', { name: t('app.draft.take') }).click()
  await expect(field(page, 'issuedOn')).toHaveValue('31/02/2018')
  await field(page, 'issuedOn').fill('16.5.18')
  await expect.poll(async () => (await stored(page, id))?.issuedOn).toBe('2018-05-16')
  await expect.poll(async () => (await call(page, 'draft.list', { prefix: 'directive:' })).length).toBe(0)
})

test('a change made elsewhere and the own typing are both kept', async ({ launch }) => {
  const { page } = await launch()
  const { id } = await openDirective(page)
  await field(page, 'issuer').fill('Ban')
  await changeElsewhere(page, id, { source: 'elsewhere' })
  await field(page, 'issuer').pressSequentially(' Bí thư')
  await expect.poll(async () => (await stored(page, id))?.issuer).toBe('Ban Bí thư')
  expect((await stored(page, id))?.source).toBe('elsewhere')
})

test('a value changed elsewhere is shown also in the field with the focus, until somebody types there', async ({
  launch,
}) => {
  const { page } = await launch()
  const { id } = await openDirective(page)
  const change = (issuer: string) => changeElsewhere(page, id, { issuer })
  await field(page, 'issuer').focus()
  await change('Ban Bí thư')
  await expect(field(page, 'issuer')).toHaveValue('Ban Bí thư')
  await expect(field(page, 'issuer')).toBeFocused()
  await page.keyboard.type(' Trung ương')
  await expect.poll(async () => (await stored(page, id))?.issuer).toContain(' Trung ương')
  const typed = await field(page, 'issuer').inputValue()
  await change('elsewhere')
  await field(page, 'subject').focus()
  await expect(field(page, 'issuer')).toHaveValue('elsewhere')
  expect(typed).toContain(' Trung ương')
})

test('undo outside a field takes back what was saved, and the form shows it', async ({ launch }) => {
  const { page } = await launch()
  const { id } = await openDirective(page)
  await field(page, 'issuer').fill('Ban Bí thư')
  await expect.poll(async () => (await stored(page, id))?.issuer).toBe('Ban Bí thư')
  await page.getByRole('heading', { level: 2 }).first().focus()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await stored(page, id))?.issuer).toBeNull()
  await expect(field(page, 'issuer')).toHaveValue('')
  await page.keyboard.press('Control+y')
  await expect(field(page, 'issuer')).toHaveValue('Ban Bí thư')
})
