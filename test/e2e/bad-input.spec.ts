import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect } from '@playwright/test'
import Database from 'better-sqlite3'
import { fileOf } from '#db/generations.ts'
import { openOffice } from '#db/open.ts'
import { createRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { planInput } from '#test/builders/build-inputs.ts'
import type { FailureCode } from '#shared/failure.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { axeFindings } from './pages/axe.ts'
import { call, tryCall } from './pages/calls.ts'
import { paste } from './pages/clipboard.ts'
import { answerSaveDialog } from './pages/files.ts'
import { keyboardOf } from './pages/keyboard.ts'
import { onlyPlan, openOwnPlan, openPlan } from './pages/office.ts'
import { test } from './pages/test.ts'

type SpoiltCode = Extract<FailureCode, 'damaged' | 'not-a-database' | 'foreign-file' | 'from-the-future'>
type Spoil = (file: string) => Promise<void> | void

const badFiles: [what: string, language: Language, code: SpoiltCode, spoil: Spoil][] = [
  ['a damaged file', 'vi', 'damaged', (file) => truncate(file, 20_000)],
  ['a file that is no database', 'sv', 'not-a-database', (file) => writeFile(file, 'Kế hoạch '.repeat(1_000))],
  ['a file of another program', 'tr', 'foreign-file', (file) => edit(file, 'application_id = 1234')],
  ['a file of a newer version', 'es', 'from-the-future', (file) => edit(file, 'user_version = 999')],
]

for (const [what, language, code, spoil] of badFiles) {
  test(`${what} is explained with what to do, and left as it was`, async ({ launch, folder }) => {
    const offices = await officeFolder(folder, language)
    await spoil(fileOf(offices, 1))
    const before = await hashes(offices)
    const { page } = await launch()
    const { t } = createFormatter(language)
    await expect(page.getByText(t(`failure.${code}.title`))).toBeVisible()
    await expect(page.getByText(t(`setup.failed.${code}.why`))).toBeVisible()
    await expect(page.getByText(t('setup.failed.safe'))).toBeVisible()
    const first = code === 'from-the-future' ? 'setup.failed.step.install' : 'setup.failed.step.copy'
    await expect(page.getByRole('listitem').filter({ hasText: t(first) })).toBeVisible()
    // The codes are for whoever is asked for help, and only on request.
    await expect(page.getByText(offices)).toBeHidden()
    const keyboard = keyboardOf(page)
    await keyboard.use(page.getByRole('button', { name: t('setup.failed.retry') }))
    await expect(page.getByRole('status').filter({ hasText: /\d\d:\d\d/ })).toBeVisible()
    await expect(page.getByText(t(`failure.${code}.title`))).toBeVisible()
    await keyboard.use(page.locator('summary'))
    await expect(page.getByText(offices)).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    expect(await hashes(offices)).toEqual(before)
  })
}

test('a damaged office leaves the way to a sample open, and the way back to its explanation', async ({
  launch,
  folder,
}) => {
  const offices = await officeFolder(folder, 'es')
  await truncate(fileOf(offices, 1), 20_000)
  const { page } = await launch()
  const { t } = createFormatter('es')
  await page.getByRole('button', { name: t('setup.failed.elsewhere') }).click()
  await page.getByRole('button', { name: t('app.back') }).click()
  await expect(page.getByText(t('failure.damaged.title'))).toBeVisible()
  await page.getByRole('button', { name: t('setup.failed.elsewhere') }).click()
  await page.getByRole('button', { name: new RegExp(t('app.sample.umea')) }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await page.getByRole('button', { name: t('app.sample.leave') }).click()
  await expect(page.getByText(t('failure.damaged.title'))).toBeVisible()
})

test('a damaged sample is made anew, and the damaged one is put aside as it was', async ({ launch, folder }) => {
  const own = await officeFolder(folder, 'vi')
  const sample = join(dirname(own), 'umea')
  await cp(own, sample, { recursive: true })
  await truncate(fileOf(sample, 1), 20_000)
  await writeFile(join(folder, 'data', 'settings.json'), JSON.stringify({ language: 'vi', open: 'umea', hasOwn: true }))
  const before = await hashes(sample)
  const { page } = await launch()
  const { t } = createFormatter('vi')
  await expect(page.getByRole('heading', { name: t('setup.failed.sample.title') })).toBeVisible()
  await expect(page.getByText(t('app.sample.umea'))).toBeVisible()
  await page.getByRole('button', { name: t('setup.failed.renew') }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  const aside = (await readdir(dirname(own))).filter((name) => name.startsWith('umea-'))
  expect(aside).toHaveLength(1)
  expect(await hashes(join(dirname(own), aside[0] ?? ''))).toEqual(before)
})

test('an office that another program holds is explained, and opens once it is free', async ({ launch, folder }) => {
  const offices = await officeFolder(folder, 'en')
  const { t } = createFormatter('en')
  const holder = new Database(fileOf(offices, 1))
  holder.pragma('locking_mode = EXCLUSIVE')
  holder.exec('BEGIN EXCLUSIVE')
  const { page } = await launch()
  await expect(page.getByText(t('failure.in-use.title'))).toBeVisible()
  await expect(page.getByText(t('failure.in-use.what-to-do'))).toBeVisible()
  holder.exec('ROLLBACK')
  holder.close()
  await page.getByRole('button', { name: t('setup.failed.retry') }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  expect((await onlyPlan(page)).title).toBe('kept')
})

test('broken letters, control characters and decomposed Vietnamese in a title become clean text', async ({
  launch,
}) => {
  const { page } = await launch()
  const plan = await openOwnPlan(page, 'en')
  const title = page.locator('[data-field="title"]').getByRole('textbox')
  const clean = 'Kế hoạch bình đẳng giới năm 2021'
  await title.fill('')
  await title.focus()
  await page.keyboard.insertText(`\u0007${clean.normalize('NFD').replace(' bình', '\u0000\uFFFE\uD800 bình')}\u001b`)
  await expect.poll(async () => (await onlyPlan(page)).title).toBe(clean)
  await page.keyboard.press('Tab')
  await expect(title).toHaveValue(clean)
  expect(plan.title).not.toBe(clean)
})

test('a megabyte in a title is refused in words, and the window goes on', async ({ launch }) => {
  const { page } = await launch()
  const { title: before } = await openOwnPlan(page, 'en')
  const title = page.locator('[data-field="title"]').getByRole('textbox')
  await title.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('Bình đẳng giới '.repeat(70_000))
  await page.keyboard.press('Tab')
  const { t } = createFormatter('en')
  await expect(page.locator('[data-field="title"]').getByText(t('problem.too-long', { limit: 500 }))).toBeVisible()
  expect((await onlyPlan(page)).title).toBe(before)
  await title.fill('Ngắn')
  await expect.poll(async () => (await onlyPlan(page)).title).toBe('Ngắn')
})

test('what does not fit into a field is not cut without a word: nothing of it is pasted', async ({ launch }) => {
  const { app, page } = await launch()
  await openOwnPlan(page, 'en')
  const { t } = createFormatter('en')
  const subtitle = page.locator('[data-field="subtitle"]').getByRole('textbox')
  await subtitle.fill('Giai đoạn')
  await paste(app, page, 'Bình đẳng giới '.repeat(320))
  await expect(page.getByText(t('failure.too-large.title'))).toBeVisible()
  await expect(subtitle).toHaveValue('Giai đoạn')
  await paste(app, page, ' 2021-2025')
  await expect(subtitle).toHaveValue('Giai đoạn 2021-2025')
})

test('a list of more than a megabyte is refused in words and adds nothing', async ({ launch }) => {
  const { app, page } = await launch()
  const plan = await openOwnPlan(page, 'en')
  const { t } = createFormatter('en')
  await page.getByRole('tree').focus()
  await paste(app, page, '- Bình đẳng giới\n'.repeat(70_000))
  await expect(page.getByText(t('failure.too-large.title'))).toBeVisible()
  expect(await call(page, 'planNode.all', { where: { planId: plan.id } })).toEqual([])
  const far = await tryCall(page, 'planNode.paste', {
    planId: plan.id,
    parentId: null,
    afterId: null,
    text: 'x'.repeat(2_000_000),
  })
  expect(far).toMatchObject({ ok: false })
})

test('a text of more than 100,000 characters is refused in prose, in words, and what stands there stays', async ({
  launch,
}) => {
  const { app, page } = await launch()
  const { id } = await openOwnPlan(page, 'vi')
  const { t } = createFormatter('vi')
  const prose = page.locator('[data-field="opening"] [role="textbox"]')
  await prose.click()
  await page.keyboard.insertText('Căn cứ')
  await paste(app, page, 'Bình đẳng giới. '.repeat(7_000))
  await expect(page.getByText(t('failure.too-large.title'))).toBeVisible()
  await expect(page.getByText(t('failure.fact.limit.characters', { count: 100_000 }))).toBeVisible()
  await page.keyboard.insertText(' pháp lý')
  await expect(prose).toHaveText('Căn cứ pháp lý')
  const stored = async () => JSON.stringify((await call(page, 'plan.get', { id })).opening)
  await expect.poll(stored).toContain('Căn cứ pháp lý')
  // The most that is taken arrives whole.
  await paste(app, page, 'x'.repeat(20_000))
  await expect.poll(stored).toContain('x'.repeat(20_000))
})

test('a Word file that cannot be written says why, and what stood there stays', async ({ launch, folder }) => {
  test.skip(process.platform !== 'linux', 'needs a folder nobody may write to')
  const { app, page } = await launch()
  const plan = await openOwnPlan(page, 'vi')
  await openPlan(page, plan.id)
  const { t } = createFormatter('vi')
  const taken = join(folder, 'ke-hoach.docx')
  await mkdir(taken)
  const tries: [path: string, code: FailureCode][] = [
    ['/sys/kernel/ke-hoach.docx', 'no-access'],
    [taken, 'no-access'],
  ]
  for (const [path, code] of tries) {
    await answerSaveDialog(app, path)
    await page.keyboard.press('Control+e')
    const message = page.getByText(t(`failure.${code}.title`))
    await expect(message).toBeVisible()
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('app.close') })
      .first()
      .click()
    await expect(message).toBeHidden()
  }
  expect(await readdir(taken)).toEqual([])
  expect((await readdir(folder)).toSorted()).toEqual(['data', 'ke-hoach.docx'])
})

/** An office of one's own with one plan, and the settings of a PC that had it open. Gives the office's folder. */
async function officeFolder(folder: string, language: Language): Promise<string> {
  const made = join(folder, 'made')
  const office = openOffice(made)
  write(office, { operator: 'x' }, (tx) => {
    createRow(tx, 'office', {
      country: 'vn',
      kind: 'college',
      documentLanguage: 'vi',
      currency: 'VND',
      lengthUnit: 'mm',
    })
    createRow(tx, 'identity', { name: 'X', headerLines: [], parentLines: [] })
    createRow(tx, 'plan', planInput({ title: 'kept' }))
  })
  office.close()
  const own = join(folder, 'data', 'offices', 'own')
  await cp(made, own, { recursive: true })
  await writeFile(join(folder, 'data', 'settings.json'), JSON.stringify({ language, open: 'own', hasOwn: true }))
  return own
}

function edit(file: string, pragma: string): void {
  const client = new Database(file)
  client.pragma(pragma)
  client.close()
}

async function hashes(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).toSorted()
  const entries = names.map(async (name) => [
    name,
    createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex'),
  ])
  return Object.fromEntries(await Promise.all(entries)) as Record<string, string>
}
