import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { axeFindings } from './pages/axe.ts'
import { call } from './pages/calls.ts'
import { openAt } from './pages/files.ts'
import { goTo, setUpOffice } from './pages/office.ts'
import { test } from './pages/test.ts'

test('an office moves to another PC with one file: by double-click, by a second start, and dropped on the window', async ({
  folder,
  launch,
}) => {
  const stick = join(folder, 'stick')
  await mkdir(stick)
  const here = await launch()
  await call(here.page, 'backup.protect', { passphrase: null })
  await setUpOffice(here.page)
  await openAt(here.app, stick)
  await goTo(here.page, '/backup')
  await here.page.getByRole('button', { name: 'Make the file…' }).click()
  await expect(here.page.getByText('Backup number 1 was made')).toBeVisible()
  const [name = ''] = await readdir(stick)
  const file = join(stick, name)

  const there = await launch({ dataDir: join(folder, 'there'), args: [file] })
  await there.page
    .getByRole('button', { name: /English/ })
    .first()
    .click()
  const dialog = there.page.getByRole('dialog', { name: 'Restore this backup?' })
  await expect(dialog).toContainText('Trường Cao đẳng')
  await dialog.getByRole('button', { name: 'Restore this backup' }).click()
  await expect(there.page.getByText('Kept plan')).toBeVisible()

  // What the system does when the file is double-clicked while the window stands.
  await there.app.evaluate(({ app }, backup) => app.emit('second-instance', {}, [], '', { backup }), file)
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()

  await drop(there.page, file)
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()

  await there.app.evaluate(({ app }) => app.emit('second-instance', {}, [], '', { backup: '/etc/hostname' }))
  await expect(there.page.getByText('This file is not an Equiplan backup')).toBeVisible()
})

test('backups make themselves where somebody wants it, and the recovery key is printed on a page of its own', async ({
  folder,
  launch,
}) => {
  const stick = join(folder, 'stick')
  await mkdir(stick)
  const { app, page } = await launch()
  await setUpOffice(page)
  await openAt(app, stick)
  await goTo(page, '/backup')
  await page.getByLabel('Passphrase for backups').fill('four plain english words')
  await page.getByLabel('The same once more').fill('four plain english words')
  await page.getByRole('button', { name: 'Lock backups with it' }).click()
  const key = page.getByRole('dialog', { name: 'Recovery key' })
  await expect(key.getByRole('button', { name: 'Print…' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Recovery key of the backups', includeHidden: true })).toBeVisible()
  await expect(key).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await key.getByText('I have written it down').click()
  await key.getByRole('button', { name: 'Done' }).click()

  await page.getByText('Once a day, and when the program is closed').click()
  await expect(page.getByText(stick, { exact: true })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((window) => window.close()))
  await expect.poll(async () => (await readdir(stick)).filter((each) => each.endsWith('.equiplan'))).toHaveLength(1)
})

// As Chromium tells a page of files that a person drags over it from the desktop.
async function drop(page: Page, file: string): Promise<void> {
  const chromium = await page.context().newCDPSession(page)
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await chromium.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data })
  }
}
