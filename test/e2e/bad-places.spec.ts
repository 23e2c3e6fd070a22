import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { displayOfWorker } from '#test/harness/virtual-display.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { launchPlan } from '../../electron/setup/launch.mjs'
import { axeFindings } from './pages/axe.ts'
import { runCommandLine } from './pages/command-line.ts'
import { mountReadOnly } from './pages/mount-read-only.ts'
import { openOwnPlan } from './pages/office.ts'
import { test } from './pages/test.ts'

test('a folder for the data that cannot be used is told in the language of the PC, and nothing is made', async ({
  folder,
}) => {
  // A file where the folder should be refuses an administrator too.
  const file = join(folder, 'stick')
  await writeFile(file, 'no folder')
  const { t } = createFormatter('tr')
  for (const dataDir of [file, join(file, 'data')]) {
    const plan = launchPlan({ dataDir, display: displayOfWorker(), env: { LC_ALL: 'tr_TR.UTF-8' } })
    const child = spawn(plan.executablePath, plan.args, { env: plan.env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    await expect.poll(() => said).toContain(t('failure.no-access.title'))
    expect(said).toContain(dataDir)
    expect(said).not.toMatch(/Error:|at \w+ \(/)
    // The box waits to be closed, and hears nothing else.
    expect(child.exitCode).toBeNull()
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  expect(await readFile(file, 'utf8')).toBe('no folder')
  expect(await readdir(folder)).toEqual(['stick'])
})

test('offices that lie where nothing can be made are explained, and opened once they can', async ({
  launch,
  folder,
}) => {
  const data = join(folder, 'data')
  await mkdir(data)
  await writeFile(join(data, 'offices'), 'no folder')
  await writeFile(join(data, 'settings.json'), JSON.stringify({ language: 'sv', open: 'own', hasOwn: false }))
  const { page } = await launch()
  const { t } = createFormatter('sv')
  await expect(page.getByText(t('failure.no-access.title'))).toBeVisible()
  await expect(page.getByText(t('failure.no-access.what-to-do'))).toBeVisible()
  await rm(join(data, 'offices'))
  await page.getByRole('button', { name: t('setup.failed.retry') }).click()
  await expect(page.getByRole('heading', { name: t('setup.start.title') })).toBeVisible()
})

test('a mistyped folder on the command line is told, and no office is made in it', async ({ folder }) => {
  const mistyped = join(folder, 'dta')
  const out = join(folder, 'out')
  for (const words of [
    ['export', '--data', mistyped, '--out', out],
    ['export', '--dta', mistyped, '--out', out],
  ]) {
    const { code, stdout, stderr } = await runCommandLine(words)
    expect({ words, code: code !== 0, stdout }).toEqual({ words, code: true, stdout: '' })
    expect(stderr).toMatch(/^[^\n]+[.!]\n$/)
  }
  expect(await readdir(folder)).toEqual([])
})

test('an office whose file is gone is asked for, not made anew, in the window and on the command line', async ({
  launch,
  folder,
}) => {
  const own = join(folder, 'data', 'offices', 'own')
  const first = await launch()
  await openOwnPlan(first.page, 'es')
  await first.close()
  await rm(join(own, 'office-1.db'))
  const left = await readdir(own)
  const { page, close } = await launch()
  const { t } = createFormatter('es')
  await expect(page.getByText(t('failure.office-missing.title'))).toBeVisible()
  await expect(page.getByText(t('setup.failed.safe.missing'))).toBeVisible()
  await expect(page.getByRole('button', { name: t('backup.restore.choose') })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: t('setup.failed.retry') }).click()
  await expect(page.getByRole('status')).not.toBeEmpty()
  expect(await readdir(own)).toEqual(left)
  await close()
  const exported = await runCommandLine(['export', '--data', join(folder, 'data'), '--out', join(folder, 'out')])
  expect(exported).toMatchObject({ code: 1, stdout: '' })
  expect(exported.stderr).toMatch(/^The file with the office’s data is no longer in its folder\.[^\n]+\n$/)
  expect(await readdir(own)).toEqual(left)
  expect(JSON.parse(await readFile(join(folder, 'data', 'settings.json'), 'utf8'))).toMatchObject({ hasOwn: true })

  const again = await launch()
  await again.page.getByText(t('setup.failed.anew'), { exact: true }).click()
  await again.page.getByRole('button', { name: t('setup.failed.anew.confirm') }).click()
  await expect(again.page.getByRole('heading', { name: t('setup.start.title') })).toBeVisible()
  const aside = (await readdir(join(folder, 'data', 'offices'))).find((name) => name.startsWith('own-'))
  expect(await readdir(join(folder, 'data', 'offices', aside ?? ''))).toEqual(left)
})

test('a folder that can only be read is explained, in the language that was chosen', async ({ launch, folder }) => {
  const data = join(folder, 'data')
  const first = await launch()
  await openOwnPlan(first.page, 'es')
  await first.close()
  const { t } = createFormatter('es')

  const remount = await mountReadOnly(join(data, 'offices', 'own'))
  test.skip(remount === null, 'nothing can be mounted here')
  try {
    const { page, close } = await launch()
    await expect(page.getByText(t('failure.read-only.title'))).toBeVisible()
    await expect(page.getByRole('button', { name: t('setup.failed.retry') })).toBeVisible()
    await close()
  } finally {
    await remount?.()
  }

  const away = await mountReadOnly(data)
  try {
    const plan = launchPlan({ dataDir: data, display: displayOfWorker(), env: { LC_ALL: 'tr_TR.UTF-8' } })
    const child = spawn(plan.executablePath, plan.args, { env: plan.env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    await expect.poll(() => said).toContain(t('failure.read-only.title'))
    expect(said).toContain(data)
    // The box waits to be closed.
    expect(child.exitCode).toBeNull()
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  } finally {
    await away?.()
  }
})

test('a file in the place of a folder is told on the command line, and left as it is', async ({ folder }) => {
  const data = join(folder, 'data')
  const file = join(folder, 'report.txt')
  await writeFile(file, 'mine')
  await runCommandLine(['sample', 'umea', '--data', data])
  for (const words of [
    ['export', '--data', data, '--out', file],
    ['export', '--data', data, '--out', join(file, 'inside')],
    ['backup', '--data', data, '--out', file, '--no-passphrase'],
    ['sample', 'umea', '--data', file],
    ['doctor', '--data', file],
    ['--produce-samples', file],
  ]) {
    const { code, stderr } = await runCommandLine(words)
    expect({ words, code }).toEqual({ words, code: 1 })
    expect(stderr).toMatch(/^This is a file, not a folder\.[^\n]+report\.txt\n$/)
  }
  expect(await readFile(file, 'utf8')).toBe('mine')
})
