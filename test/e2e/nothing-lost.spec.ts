import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { createFormatter } from '#shared/i18n/formatter.ts'
import type { Plan } from '#shared/entities/plan.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import { plainText } from '#shared/rich-text.ts'
import { launchPlan } from '../../electron/setup/launch.mjs'
import { call } from './pages/calls.ts'
import { runCommandLine } from './pages/command-line.ts'
import { closeWindow, killAll } from './pages/ends.ts'
import { goTo, onlyPlan, openOwnPlan, openPlan } from './pages/office.ts'
import { test } from './pages/test.ts'

const formatter = createFormatter('en')
const { t } = formatter
const words = 'Tăng cường vai trò lãnh đạo của cấp ủy Đảng đối với công tác bình đẳng giới trong toàn Trường'.split(' ')

test('after kill -9 in the middle of typing everything up to the last "Saved" is there', async ({ launch }) => {
  const first = await launch()
  await openOwnPlan(first.page, 'en')
  const field = first.page.locator('[data-field="opening"] [role="textbox"]')
  await field.click()
  let saved = ''
  for (const word of words) {
    await first.page.keyboard.type(`${word} `)
    if (word === 'Đảng') {
      await expect(first.page.getByText(/^Saved /)).toBeVisible()
      const [plan] = await call(first.page, 'plan.all', {})
      saved = plainText(plan?.opening ?? [])
    }
  }
  await killAll(first.app)

  const { page } = await launch()
  const plan = await onlyPlan(page)
  const kept = plainText(plan.opening ?? [])
  expect(saved).not.toBe('')
  expect(kept.startsWith(saved)).toBe(true)
  expect(words.join(' ').startsWith(kept.trim())).toBe(true)
  await openPlan(page, plan.id)
  await expect(page.locator('[data-field="opening"] [role="textbox"]')).toHaveText(kept)
})

test('what a person types without any pause is stored meanwhile, and kill -9 leaves it there', async ({ launch }) => {
  const first = await launch()
  const plan = await openOwnPlan(first.page, 'en')
  await addItem(first.page, plan, 'section', '')
  await first.page.locator('[role="treeitem"][data-key*="-"]').dblclick()
  await expect(first.page.getByRole('tree').getByRole('textbox')).toBeFocused()
  const title = async (page: Page) => (await call(page, 'planNode.all', {}))[0]?.title ?? ''
  const { typed, stored } = await typeUntilStored(first.page, words.join(' '), () => title(first.page))
  await killAll(first.app)

  const { page } = await launch()
  await onlyPlan(page)
  const kept = await title(page)
  expect(typed.startsWith(kept)).toBe(true)
  expect(kept.startsWith(stored)).toBe(true)
})

test('a number that is being typed is not lost by kill -9, and what is no number yet comes back as it was typed', async ({
  launch,
}) => {
  const first = await launch()
  const plan = await openOwnPlan(first.page, 'en')
  await addItem(first.page, plan, 'measure', 'Tập huấn')
  const budget = (page: Page) => page.locator('[data-field="budget"]').getByRole('textbox')
  await first.page.getByRole('treeitem', { name: 'Tập huấn' }).click()
  // The field is never left.
  await budget(first.page).fill('123')
  const stored = async (page: Page) => (await call(page, 'planNode.all', {}))[0]?.budget
  await expect.poll(() => stored(first.page)).toBe(123)
  await killAll(first.app)

  const second = await launch()
  await onlyPlan(second.page)
  expect(await stored(second.page)).toBe(123)
  await openPlan(second.page, plan.id)
  await second.page.getByRole('treeitem', { name: 'Tập huấn' }).click()
  await budget(second.page).fill('12 mln')
  await expect(second.page.getByText(t('app.unfinished'))).toBeVisible()
  await killAll(second.app)

  const { page } = await launch()
  await openPlan(page, plan.id)
  await page.getByRole('treeitem', { name: 'Tập huấn' }).click()
  await page.getByRole('button', { name: t('app.draft.take') }).click()
  await expect(budget(page)).toHaveValue('12 mln')
  await expect(page.getByText(t('problem.no-number'))).toBeVisible()
  await budget(page).fill('12,000,000')
  await expect.poll(async () => (await call(page, 'planNode.all', {}))[0]?.budget).toBe(12_000_000)
})

test('what could not be saved as it was typed is offered back after kill -9', async ({ launch }) => {
  const first = await launch()
  const { id } = await openOwnPlan(first.page, 'en')
  const day = (page: Page) => page.locator('[data-field="startsOn"] input')
  await day(first.page).fill('32/13/2021')
  await expect(first.page.getByText(t('app.unfinished'))).toBeVisible()
  await killAll(first.app)

  const { page } = await launch()
  await openPlan(page, id)
  await expect(day(page)).toHaveValue('')
  await page.getByRole('button', { name: t('app.draft.take') }).click()
  await expect(day(page)).toHaveValue('32/13/2021')
  await day(page).fill(formatter.day('2021-01-01', 'short'))
  await expect.poll(async () => (await onlyPlan(page)).startsOn).toBe('2021-01-01')
})

test('closing the window right after a key press loses no letter, in a field and in the list', async ({ launch }) => {
  const first = await launch()
  await openOwnPlan(first.page, 'en')
  await first.page.locator('[data-field="title"]').getByRole('textbox').fill('Kế hoạch năm 2021')
  await closeWindow(first.app)

  const second = await launch()
  const plan = await onlyPlan(second.page)
  expect(plan.title).toBe('Kế hoạch năm 2021')
  await openPlan(second.page, plan.id)
  await second.page.getByRole('button', { name: t('plan-editor.tree.first') }).press('Enter')
  await expect(second.page.getByRole('tree').getByRole('textbox')).toBeFocused()
  await second.page.keyboard.type('Mục đích, yêu cầu')
  await closeWindow(second.app)

  const third = await launch()
  expect((await call(third.page, 'planNode.all', {})).map(({ title }) => title)).toEqual(['Mục đích, yêu cầu'])
})

test('a number is saved when a shortcut leads to another screen, and when the window closes in its field', async ({
  launch,
}) => {
  const first = await launch()
  const plan = await openOwnPlan(first.page, 'en')
  await addItem(first.page, plan, 'measure', 'Tập huấn')
  const budget = first.page.locator('[data-field="budget"]').getByRole('textbox')
  const stored = async (page: Page) => (await call(page, 'planNode.all', {}))[0]?.budget
  await first.page.getByRole('treeitem', { name: 'Tập huấn' }).click()
  await budget.fill('1200')
  await first.page.keyboard.press('Alt+4')
  await expect(first.page.getByRole('tree')).toBeHidden()
  await expect.poll(() => stored(first.page)).toBe(1_200)
  await openPlan(first.page, plan.id)
  await first.page.getByRole('treeitem', { name: 'Tập huấn' }).click()
  await budget.fill('3400')
  await closeWindow(first.app)

  const { page } = await launch()
  await onlyPlan(page)
  expect(await stored(page)).toBe(3_400)
})

test('undo and redo walk through the changes of all records, one step each', async ({ launch }) => {
  const { page } = await launch()
  const plan = await openOwnPlan(page, 'en')
  const node = await addItem(page, plan, 'section', 'I')
  await call(page, 'unit.create', { name: 'Tổ truyền thông', kind: 'team', outside: false })
  await call(page, 'planNode.update', { id: node.id, revision: node.revision, patch: { title: 'Mục đích' } })
  const state = async () => {
    const [nodes, units] = await Promise.all([call(page, 'planNode.all', {}), call(page, 'unit.all', {})])
    return { nodes: nodes.map(({ title }) => title), units: units.map(({ name }) => name) }
  }
  const steps = [
    { nodes: ['Mục đích'], units: ['Tổ truyền thông'] },
    { nodes: ['I'], units: ['Tổ truyền thông'] },
    { nodes: ['I'], units: [] },
    { nodes: [], units: [] },
  ]
  expect(await state()).toEqual(steps[0])
  await page.getByRole('tree').focus()
  for (const step of steps.slice(1)) {
    await page.keyboard.press('Control+z')
    await expect.poll(state).toEqual(step)
  }
  for (const step of steps.slice(0, -1).toReversed()) {
    await page.keyboard.press('Control+y')
    await expect.poll(state).toEqual(step)
  }
})

test('an item with all below it goes to the trash and comes back to its place', async ({ launch }) => {
  const { page } = await launch()
  const plan = await openOwnPlan(page, 'en')
  await call(page, 'planNode.paste', {
    planId: plan.id,
    parentId: null,
    afterId: null,
    text: 'I. One\n1. Inside\nII. Two\nIII. Three',
  })
  const lines = page.getByRole('treeitem')
  const titles = () => page.locator('[role="treeitem"][data-key*="-"]').allTextContents()
  await expect(lines.filter({ hasText: 'Three' })).toBeVisible()
  const before = await titles()
  await lines.filter({ hasText: 'One' }).click()
  await page.keyboard.press('Delete')
  await expect(lines.filter({ hasText: 'Inside' })).toBeHidden()
  await goTo(page, '/trash')
  const row = page.getByRole('row', { name: 'One' })
  await row.getByRole('button', { name: t('app.restore') }).click()
  await expect(row).toBeHidden()
  await openPlan(page, plan.id)
  await expect(lines.filter({ hasText: 'Inside' })).toBeVisible()
  expect(await titles()).toEqual(before)
})

test('a second start shows the window of the first and ends', async ({ launch, folder }) => {
  const { app, page } = await launch()
  await openOwnPlan(page, 'en')
  await app.evaluate(({ app: running, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.hide()
    Object.assign(globalThis, {
      started: new Promise((resolve) => running.once('second-instance', () => resolve(true))),
    })
  })
  const { executablePath, args, env } = launchPlan({ dataDir: join(folder, 'data') })
  const second = spawn(executablePath, args, { env, stdio: 'ignore' })
  const code = await new Promise((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  expect(await app.evaluate(() => (globalThis as unknown as { started: Promise<boolean> }).started)).toBe(true)
  expect(
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible())),
  ).toEqual([true])
})

test('another process on the same data folder is told in one line that the office is in use', async ({
  launch,
  folder,
}) => {
  const { page } = await launch()
  await openOwnPlan(page, 'en')
  const answer = await runCommandLine(['export', '--data', join(folder, 'data'), '--out', join(folder, 'out')])
  expect(answer).toMatchObject({ code: 1, stdout: '' })
  expect(answer.stderr).toContain(t('failure.in-use.title'))
  expect((await onlyPlan(page)).title).toBe('Kế hoạch')
})

function addItem(page: Page, { id }: Plan, kind: PlanNode['kind'], title: string): Promise<PlanNode> {
  return call(page, 'planNode.insert', { planId: id, parentId: null, afterId: null, kind, title })
}

/** Types on and on, key by key, until something of it is stored; how soon that must be, the tests of the timer tell. */
async function typeUntilStored(page: Page, text: string, read: () => Promise<string>) {
  let [typed, stored] = ['', '']
  while (stored === '') {
    const key = text[typed.length % text.length] ?? ' '
    typed += key
    await page.keyboard.type(key)
    stored = await read()
  }
  return { typed, stored }
}
