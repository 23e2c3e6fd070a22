import { expect } from '@playwright/test'
import type { CallName } from '#shared/contract.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import type { LaunchedApp } from '#test/harness/launch-app.ts'
import { call } from './pages/calls.ts'
import { goTo, onlyPlan, openOwnPlan, openPlan, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')
const words = t('failure.no-access.title')

/** Lets calls fail as if the file could not be read, until no name is given. */
async function fail({ app }: LaunchedApp, ...names: CallName[]) {
  await app.evaluate(({ ipcMain }, failing) => {
    const channel = 'equiplan:invoke'
    type Handler = (event: unknown, name: unknown, input: unknown) => unknown
    const kept = globalThis as typeof globalThis & { answer?: Handler | undefined }
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers
    kept.answer ??= handlers.get(channel)
    const answer = kept.answer
    ipcMain.removeHandler(channel)
    ipcMain.handle(channel, (event, name: unknown, input: unknown) =>
      failing.some((one) => one === name)
        ? { ok: false, failure: { code: 'no-access' } }
        : answer?.(event, name, input),
    )
  }, names)
}

test('a plan whose items cannot be read says so, never that it is empty or gone, and opens when they can', async ({
  launch,
}) => {
  const launched = await launch()
  const { page } = launched
  await openSample(page, 'an-giang', 'en')
  const plan = await onlyPlan(page)
  for (const name of ['planNode.all', 'plan.get'] as const) {
    await goTo(page, '/plans')
    await page.reload()
    await expect(page.getByRole('grid')).toBeVisible()
    await fail(launched, name)
    await goTo(page, `/plans/${plan.id}`)
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByText(t('plan-editor.gone'))).toHaveCount(0)
    await expect(page.getByText(t('plan-editor.tree.empty'))).toHaveCount(0)
    await fail(launched)
    await page.getByRole('button', { name: t('app.retry') }).click()
    await expect(page.getByRole('tree')).toBeVisible()
  }
})

test('a list that cannot be read says so in its place and is read again on request', async ({ launch }) => {
  const launched = await launch()
  const { page } = launched
  await openSample(page, 'an-giang', 'en')
  await fail(launched, 'trash.list')
  await goTo(page, '/trash')
  await expect(page.getByText(words)).toBeVisible()
  await expect(page.getByText(t('app.trash.empty.title'))).toHaveCount(0)
  await fail(launched)
  await page.getByRole('button', { name: t('app.retry') }).click()
  await expect(page.getByText(t('app.trash.empty.title'))).toBeVisible()
})

test('search and history say when they cannot be read', async ({ launch }) => {
  const launched = await launch()
  const { page } = launched
  await openSample(page, 'an-giang', 'en')
  await fail(launched, 'search.find', 'history.list')
  await page.keyboard.press('Control+k')
  const search = page.getByRole('dialog', { name: t('app.search') })
  await search.getByRole('combobox').fill('plan')
  await expect(search.getByText(words)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  const plan = await onlyPlan(page)
  await openPlan(page, plan.id)
  await page
    .getByRole('button', { name: t('app.history') })
    .first()
    .click()
  await expect(page.getByRole('dialog', { name: t('app.history') }).getByText(words)).toBeVisible()
})

test('a rule check that fails takes the verdict of the one before away, and says so', async ({ launch }) => {
  const launched = await launch()
  const { page } = launched
  const plan = await openOwnPlan(page, 'en')
  const check = page.getByRole('button', { name: t('documents.check') })
  await expect(check).toHaveText(/\d|[A-Z]+$/)
  const before = await check.textContent()
  expect(before).not.toBe(t('documents.check'))
  await fail(launched, 'document.check')
  await call(page, 'plan.update', { id: plan.id, revision: plan.revision, patch: { title: 'Kế hoạch mới' } })
  await expect(page.getByText(words)).toBeVisible()
  await expect(check).toHaveText(t('documents.check'))
})

test('a window whose first question fails says so and goes on when it is answered', async ({ launch }) => {
  const launched = await launch()
  const { page } = launched
  await openSample(page, 'an-giang', 'en')
  await fail(launched, 'app.state')
  await page.reload()
  await expect(page.getByText(words)).toBeVisible()
  await fail(launched)
  await page.getByRole('button', { name: t('app.retry') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
