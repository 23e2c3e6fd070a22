import { expect } from '@playwright/test'
import { rooms } from '#renderer/features/frame/rooms.ts'
import { openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

test('every room of the rail opens with the key that stands for it', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  for (const { id, to, shortcut } of rooms.toReversed()) {
    await page.keyboard.press(shortcut)
    await expect(page).toHaveURL((url) => url.hash.startsWith(`#${to}`))
    await expect(page.locator('nav [aria-current="page"]')).toHaveAttribute('href', new RegExp(`#/${id}`))
  }
})
