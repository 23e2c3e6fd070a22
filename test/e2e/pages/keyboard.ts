import { expect, type Locator, type Page } from '@playwright/test'

/** A person who never touches the mouse: everything goes through keys, and the focus decides where they land. */
export type Keyboard = ReturnType<typeof keyboardOf>

const mostSteps = 120

export function keyboardOf(page: Page) {
  async function press(...keys: string[]) {
    for (const key of keys) await page.keyboard.press(key)
  }

  /** Goes on with Tab (or Shift+Tab, or an arrow among tabs) until the element has the focus, as a person does who knows where it must be. */
  async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowRight' = 'Tab') {
    await expect(target).toBeVisible()
    for (let step = 0; step < mostSteps; step += 1) {
      if ((await hasFocus(target)) && (await keepsFocus(target))) return
      await page.keyboard.press(key)
    }
    throw new Error(`${key} never leads to ${String(target)}`)
  }

  /** Writes into a text field, in place of what it holds. */
  async function write(target: Locator, text: string) {
    await tabTo(target)
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(text)
  }

  /** Opens a list of choices with Enter and goes down until the wanted one. */
  async function choose(target: Locator, option: string) {
    await tabTo(target)
    await page.keyboard.press('Enter')
    const wanted = page.getByRole('option', { name: option, exact: true })
    await expect(wanted).toBeVisible()
    await page.keyboard.press('Home')
    for (let step = 0; step < mostSteps && !(await hasFocus(wanted)); step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(wanted).toBeHidden()
  }

  /** Types into a search field for records and takes the entry it offers. */
  async function pick(target: Locator, typed: string, option: string | RegExp = typed) {
    await tabTo(target)
    await page.keyboard.press('Control+a')
    await page.keyboard.type(typed)
    const wanted = page.getByRole('option', { name: option }).first()
    await expect(wanted).toBeVisible()
    for (let step = 0; step < mostSteps && !(await isActive(target, wanted)); step += 1)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }

  /** Goes to a button and presses it. */
  async function use(target: Locator) {
    await tabTo(target)
    await page.keyboard.press('Enter')
  }

  return { press, tabTo, write, choose, pick, use, type: (text: string) => page.keyboard.insertText(text) }
}

async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.and(target.page().locator(':focus')).count()) > 0
}

// A dialog that closes and a page that comes give the focus on within the next frames; a person looks before she presses.
async function keepsFocus(target: Locator): Promise<boolean> {
  await target
    .page()
    .evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return hasFocus(target)
}

// A combo box keeps the focus and names the option it stands on.
async function isActive(box: Locator, option: Locator): Promise<boolean> {
  const [active, id] = await Promise.all([box.getAttribute('aria-activedescendant'), option.getAttribute('id')])
  return id !== null && active === id
}
