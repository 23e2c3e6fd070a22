import { expect } from '@playwright/test'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { call } from './pages/calls.ts'
import { goTo, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

test('what is no number in a layout value stays and is said, until the usual value is taken again', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  await goTo(page, '/settings/layout')
  const rule = page
    .getByRole('listitem')
    .filter({ has: page.locator('input') })
    .first()
  const value = rule.getByRole('textbox')
  // The top margin of Nghị định 30/2020 in millimetres; the layout of the office's plans comes with its records.
  const usual = '20'
  await expect(value).toHaveValue(usual)
  await value.fill('abc')
  await page.keyboard.press('Tab')
  await expect(value).toHaveValue('abc')
  await expect(rule.getByText(t('problem.no-number'))).toBeVisible()
  await rule.getByRole('button', { name: t('settings.layout.reset') }).click()
  await expect(value).toHaveValue(usual)
  await expect(rule.getByText(t('problem.no-number'))).toBeHidden()
  await value.fill('9999')
  await page.keyboard.press('Tab')
  await expect(value).toHaveAttribute('aria-invalid', 'true')
  await rule.getByRole('button', { name: t('settings.layout.reset') }).click()
  await expect(value).toHaveValue(usual)
  expect(await call(page, 'layoutValue.all', {})).toEqual([])
})
