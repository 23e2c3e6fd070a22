import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { planInput } from '#test/builders/build-inputs.ts'
import { axeFindings } from './pages/axe.ts'
import { call } from './pages/calls.ts'
import { openAt } from './pages/files.ts'
import { goTo, openSample, setUpOffice, useLanguage } from './pages/office.ts'
import { test } from './pages/test.ts'

const passphrase = 'four plain english words'

test('an office is backed up, loses a plan, comes back from the stick, and goes back again', async ({
  folder,
  launch,
}) => {
  const stick = join(folder, 'stick')
  await mkdir(stick)
  const { app, page } = await launch()
  await setUpOffice(page)
  await openAt(app, stick)
  await goTo(page, '/plans')
  await page.keyboard.press('Control+Shift+S')
  await expect(page.getByRole('heading', { name: 'Backup', level: 1 })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  await page.getByLabel('Passphrase for backups').fill(passphrase)
  await page.getByLabel('The same once more').fill('something else')
  await page.getByRole('button', { name: 'Lock backups with it' }).click()
  await expect(page.getByLabel('The same once more')).toBeFocused()
  await page.getByLabel('The same once more').fill(passphrase)
  await page.keyboard.press('Enter')
  const key = page.getByRole('dialog', { name: 'Recovery key' })
  await expect(key).toContainText(/([0-9A-Z]{4}){9}/)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(key).toBeVisible()
  await key.getByText('I have written it down').click()
  await key.getByRole('button', { name: 'Done' }).click()

  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('Backup number 1 was made, read back and is correct')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Read back and correct', { exact: true })).toBeVisible()
  const [file = ''] = await readdir(stick)
  expect(file).toMatch(/^Equiplan 0001 .+\.equiplan$/)
  await page.getByRole('button', { name: 'Try a restore' }).click()
  await expect(page.getByText('Last proven restore')).toBeVisible({ timeout: 20_000 })
  expect(await axeFindings(page)).toEqual([])

  await call(page, 'plan.create', planInput({ title: 'Too late' }))
  await openAt(app, join(stick, file))
  await page.getByRole('button', { name: 'Restore a backup…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Restore this backup?' })
  await expect(dialog).toContainText('1 save after it would be lost')
  await expect(dialog.getByRole('row', { name: 'Plan 1 2' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Restore this backup' }).click()
  await expect(page.getByRole('heading', { name: 'Plans', level: 1 })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Kept plan')).toBeVisible()
  await expect(page.getByText('Too late')).toBeHidden()

  await goTo(page, '/backup')
  await page.getByRole('button', { name: 'Go back to before the restore' }).click()
  await expect(page.getByText('Too late')).toBeVisible()
})

test('a new PC gets its office from a backup on the first run, and a damaged one is refused in words', async ({
  folder,
  launch,
}) => {
  const stick = join(folder, 'stick')
  await mkdir(stick)
  const first = await launch()
  await setUpOffice(first.page)
  await openAt(first.app, stick)
  await call(first.page, 'backup.protect', { passphrase })
  const { made } = await call(first.page, 'backup.make', { place: 'choose' })
  await first.close()

  const { app, page } = await launch({ dataDir: join(folder, 'other PC') })
  await useLanguage(page, 'sv')
  await writeFile(join(stick, 'bad.equiplan'), 'nothing')
  await openAt(app, join(stick, 'bad.equiplan'))
  await page.getByRole('button', { name: 'Återställ en säkerhetskopia…' }).click()
  await expect(page.getByText('Filen är ingen säkerhetskopia från Equiplan')).toBeVisible()

  await openAt(app, join(stick, made.file))
  await page.getByRole('button', { name: 'Återställ en säkerhetskopia…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Lösenfras eller återställningsnyckel').fill('inte den')
  await dialog.getByRole('button', { name: 'Återställ den här kopian' }).click()
  await expect(dialog.getByText('Lösenfrasen öppnar inte den här säkerhetskopian')).toBeVisible({ timeout: 20_000 })
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByLabel('Lösenfras eller återställningsnyckel').fill(passphrase)
  await dialog.getByRole('button', { name: 'Återställ den här kopian' }).click()
  await expect(page.getByText('Kept plan')).toBeVisible({ timeout: 20_000 })
})

for (const language of ['en', 'es', 'tr', 'vi', 'sv'] as const) {
  test(`the room for backups has no fault that axe finds in ${language}`, async ({ launch }) => {
    const { page } = await launch()
    await openSample(page, 'an-giang', language)
    await goTo(page, '/backup')
    await expect(page.getByRole('textbox').first()).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
  })
}
