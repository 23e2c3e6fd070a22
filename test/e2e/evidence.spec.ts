import { writeFile } from 'node:fs/promises'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { blankRecord } from '#shared/blank-record.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { axeFindings } from './pages/axe.ts'
import { call } from './pages/calls.ts'
import { answerSaveDialog, openAt } from './pages/files.ts'
import { goTo, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

async function rememberOpened(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openPath = async (path) => {
      opened.push(path)
      return ''
    }
  })
  return () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
}

async function inspection(page: Page): Promise<string> {
  const { id } = await call(
    page,
    'inspection.create',
    blankRecord('inspection', { title: 'Kiểm tra', day: '2026-03-08' }),
  )
  await goTo(page, `/calendar/inspections/${id}`)
  return id
}

test('a file is added to a record, opened as a copy, found in the list, and destroyed only from the trash', async ({
  folder,
  launch,
}) => {
  const { app, page } = await launch()
  await openSample(page, 'an-giang', 'en')
  const opened = await rememberOpened(app)
  const file = join(folder, 'Biên bản kiểm tra.pdf')
  await writeFile(file, '%PDF-1.4 signed')
  const id = await inspection(page)
  const panel = page.getByRole('region', { name: t('evidence'), exact: true })
  await openAt(app, file)
  await panel.getByRole('button', { name: t('evidence.add') }).press('Enter')
  const line = panel.getByRole('button', { name: /^Biên bản kiểm tra/ })
  await expect(line).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  await line.press('Enter')
  await expect.poll(opened).toHaveLength(1)
  const [copy = ''] = await opened()
  expect(readFileSync(copy, 'utf8')).toBe('%PDF-1.4 signed')
  expect(statSync(copy).mode & 0o222).toBe(0)

  await goTo(page, '/office/evidence')
  await page.getByRole('row', { name: /Biên bản kiểm tra/ }).click()
  await expect(page.getByRole('link', { name: 'Kiểm tra', exact: true })).toBeVisible()
  await page.getByRole('button', { name: t('evidence.check') }).click()
  await expect(page.getByText(t('evidence.checked', { count: 1 }))).toBeVisible()
  await answerSaveDialog(app, join(folder, 'copy.pdf'))
  await page
    .getByRole('button', { name: t('evidence.save') })
    .first()
    .click()
  await expect.poll(() => existsSync(join(folder, 'copy.pdf'))).toBe(true)
  expect(await axeFindings(page)).toEqual([])

  const [found] = await call(page, 'evidence.of', { entity: 'inspection', id })
  if (!found) throw new Error('there is no evidence')
  await call(page, 'evidence.trash', { id: found.evidence.id, revision: found.evidence.revision })
  await page.getByRole('button', { name: t('evidence.destroy.title') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: t('evidence.destroy.run') }).click()
  await expect(dialog).toContainText(t('evidence.destroy.sure', { title: 'Biên bản kiểm tra' }))
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: t('evidence.destroy.run') }).click()
  await expect(page.getByText(t('evidence.destroy.done'))).toBeVisible()
  expect(await call(page, 'evidence.of', { entity: 'inspection', id })).toEqual([])
})

test('a file dropped on a record is kept, and one that runs programs is only saved, never opened', async ({
  folder,
  launch,
}) => {
  const { app, page } = await launch()
  await openSample(page, 'an-giang', 'en')
  const opened = await rememberOpened(app)
  const file = join(folder, 'setup.exe')
  await writeFile(file, 'MZ')
  await inspection(page)
  const panel = page.getByRole('region', { name: t('evidence'), exact: true })
  await expect(panel).toBeVisible()
  // A file input gives the page a file that has a path, as a drop does.
  await page.evaluate(() => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', id: 'probe', hidden: true })
    document.body.append(input)
  })
  await page.locator('#probe').setInputFiles(file)
  await panel.evaluate((target) => {
    const { files } = document.querySelector('#probe') as HTMLInputElement
    const dataTransfer = new DataTransfer()
    for (const one of files ?? []) dataTransfer.items.add(one)
    target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
  })
  await expect(panel.getByRole('button', { name: /^setup/ }).first()).toBeVisible()
  await answerSaveDialog(app, join(folder, 'saved.exe'))
  await panel
    .getByRole('button', { name: /^setup/ })
    .first()
    .click()
  await expect.poll(() => existsSync(join(folder, 'saved.exe'))).toBe(true)
  expect(await opened()).toEqual([])

  await openAt(app, join(folder, 'gone.pdf'))
  await panel.getByRole('button', { name: t('evidence.add') }).click()
  await expect(panel.getByRole('alert')).toContainText(`gone.pdf: ${t('failure.no-such-file.title')}`)
  expect(await axeFindings(page)).toEqual([])
})

test('a page cannot name a file by its path', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  const refused = await page.evaluate(async () => {
    const api = (window as unknown as { equiplan: { drop: (files: File[]) => Promise<string[]> } }).equiplan
    return api.drop([new File(['x'], '/etc/passwd')])
  })
  expect(refused).toEqual([])
  const answer = await page.evaluate(() =>
    (
      window as unknown as { equiplan: { invoke: (name: string, input: unknown) => Promise<{ ok: boolean }> } }
    ).equiplan.invoke('evidence.add', { to: null, dropped: ['/etc/passwd'] }),
  )
  expect(answer.ok).toBe(false)
})
