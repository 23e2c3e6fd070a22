import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { languages } from '#shared/i18n/languages.ts'
import { sampleNames } from '#shared/samples/names.ts'
import { call } from './pages/calls.ts'
import { test } from './pages/test.ts'

for (const [index, language] of languages.entries()) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every screen can be used with a screen reader: ${language}, ${theme}`, async ({ launch }) => {
      test.setTimeout(180_000)
      const { page } = await launch()
      const sample = sampleNames[index % sampleNames.length] ?? 'an-giang'
      await firstRun(page, language, theme)
      await call(page, 'office.open', { place: sample })
      await expect(page.getByRole('navigation').first()).toBeVisible()
      await rooms(page)
      await overlays(page)
    })
  }
}

async function firstRun(page: Page, language: (typeof languages)[number], theme: 'light' | 'dark') {
  const { t } = createFormatter(language)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await clean(page, 'language')
  await page.getByRole('button', { name: t(`settings.language.${language}`) }).click()
  await call(page, 'app.setPreferences', { theme })
  await expect(page.getByRole('heading', { name: t('setup.start.title') })).toBeFocused()
  await clean(page, 'start')
  await page.getByRole('button', { name: t('setup.start.own') }).click()
  await page.getByRole('button', { name: t('setup.finish') }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await clean(page, 'own office with problems')
}

async function rooms(page: Page) {
  const [plan] = await call(page, 'plan.list', {})
  const [directive] = await call(page, 'directive.list', {})
  const [unit] = await call(page, 'unit.list', {})
  const [identity] = await call(page, 'identity.list', {})
  const addresses = [
    '/plans',
    `/directives/${directive?.id ?? ''}`,
    `/office/units/${unit?.id ?? ''}`,
    '/office/signatories',
    `/office/identity/${identity?.id ?? ''}`,
    '/settings/program',
    '/settings/office',
    '/settings/layout',
    '/trash',
    `/plans/${plan?.id ?? ''}`,
  ]
  for (const address of addresses) {
    await page.evaluate((hash) => void (window.location.hash = hash), address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    if (address.startsWith('/plans/')) await expect(page.getByRole('tree')).toBeVisible()
    await clean(page, address)
  }
}

async function overlays(page: Page) {
  for (const keys of ['Control+n', 'Control+k', 'F1', 'Control+/']) {
    await page.keyboard.press(keys)
    await expect(page.getByRole('dialog')).toBeVisible()
    await clean(page, keys)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

async function clean(page: Page, place: string) {
  // The other mode opens a second page, which the application refuses.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)
  expect(found, place).toEqual([])
}
