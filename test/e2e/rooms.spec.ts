import { expect } from '@playwright/test'
import { rooms } from '#renderer/features/frame/rooms.ts'
import { openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

test('every room of the rail opens with a press, the first ten also with Alt and their digit', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  for (const { id, to, shortcut } of rooms.toReversed()) {
    if (shortcut) await page.keyboard.press(shortcut)
    else await page.locator(`nav a[href$="#${to}"]`).click()
    await expect(page).toHaveURL((url) => url.hash.startsWith(`#${to}`))
    await expect(page.locator('nav [aria-current="page"]')).toHaveAttribute('href', new RegExp(`#/${id}`))
  }
})
