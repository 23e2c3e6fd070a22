import type { ElectronApplication, Page } from '@playwright/test'

/** Puts text on the clipboard, as copying it in Word does. */
export async function copy(app: ElectronApplication, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text)
}

/** Pastes text where the focus is. */
export async function paste(app: ElectronApplication, page: Page, text: string): Promise<void> {
  await copy(app, text)
  await page.keyboard.press('Control+v')
}
