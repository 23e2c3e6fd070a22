import { expect, type Page } from '@playwright/test'
import type { Language } from '#shared/i18n/languages.ts'
import type { OfficePlace } from '#shared/contract/office-calls.ts'
import type { Plan } from '#shared/entities/plan.ts'
import { planInput } from '#test/builders/build-inputs.ts'
import { call } from './calls.ts'

/** Chooses a language without the first run's screens. */
export async function useLanguage(page: Page, language: Language): Promise<void> {
  await expect(page.getByRole('heading').first()).toBeVisible()
  // React Aria reads our Vietnamese words once per page, so the page loads itself again.
  const loaded = language === 'vi' ? page.waitForEvent('load') : null
  await call(page, 'app.setPreferences', { language })
  await loaded
}

/** Opens a sample office in a language. */
export async function openSample(page: Page, place: OfficePlace, language: Language): Promise<void> {
  await useLanguage(page, language)
  await call(page, 'office.open', { place })
  await expect(page.getByRole('navigation').first()).toBeVisible()
}

/** Sets up an office of one's own with one plan, titled Kept plan, and its window in English. */
export async function setUpOffice(page: Page): Promise<void> {
  await useLanguage(page, 'en')
  await call(page, 'office.setUp', {
    office: { country: 'vn', kind: 'college', documentLanguage: 'vi' },
    identity: { name: 'Trường Cao đẳng', place: 'An Giang' },
  })
  await call(page, 'plan.create', planInput({ title: 'Kept plan' }))
}

/** Sets up an office of one's own with one empty Vietnamese plan, and opens that plan. */
export async function openOwnPlan(page: Page, language: Language): Promise<Plan> {
  await useLanguage(page, language)
  await call(page, 'office.setUp', {
    office: { country: 'vn', kind: 'college', documentLanguage: 'vi' },
    identity: { name: 'Trường Cao đẳng', place: 'An Giang' },
  })
  const plan = await call(page, 'plan.create', planInput({ title: 'Kế hoạch' }))
  await openPlan(page, plan.id)
  return plan
}

/** Opens a plan's screen. */
export async function openPlan(page: Page, planId: string): Promise<void> {
  await goTo(page, `/plans/${planId}`)
  await expect(page.getByRole('tree')).toBeVisible()
}

/**
 * Goes to an address of the office that is open. Its first screen has to stand before: the way to it is a step of the
 * router, which would come after ours and undo it.
 */
export async function goTo(page: Page, address: string): Promise<void> {
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/./)
  await page.evaluate((to) => void (location.hash = to), `#${address}`)
}

/** The only plan of the office. */
export async function onlyPlan(page: Page): Promise<Plan> {
  const [plan] = await call(page, 'plan.all', {})
  if (!plan) throw new Error('there is no plan')
  return plan
}
