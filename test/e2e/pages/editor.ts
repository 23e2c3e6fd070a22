import { expect, type Locator, type Page } from '@playwright/test'
import type { Formatter } from '#shared/i18n/formatter.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import { keyboardOf } from './keyboard.ts'

/** An item of a plan as a person reads it off her paper. */
export type Item = { kind: PlanNode['kind']; title: string; children?: readonly Item[] | undefined }

/** The screen of one plan, worked with the keyboard. */
export function editorOf(page: Page, { t }: Formatter) {
  const keys = keyboardOf(page)
  const tree = page.getByRole('tree')
  const title = tree.getByRole('textbox')
  const active = tree.locator('[role="treeitem"][aria-selected="true"]')

  /** A field of the form in the middle. */
  function field(name: string): Locator {
    return page.locator(`[data-field="${name}"]`)
  }

  async function toTree() {
    await keys.tabTo(tree, 'Shift+Tab')
  }

  /** Goes to the line of the list that begins so. */
  async function select(text: string) {
    await toTree()
    await keys.press('Home')
    for (let step = 0; step < 200; step += 1) {
      const id = await tree.getAttribute('aria-activedescendant')
      const line = await page.locator(`[id="${id}"]`).textContent()
      if (line?.includes(text)) return
      await keys.press('ArrowDown')
    }
    throw new Error(`the list has no line with ${text}`)
  }

  /** Adds an item of a kind beside the one in the list that is active; its title is open for typing. */
  async function add(kind: PlanNode['kind']) {
    await keys.use(page.getByRole('button', { name: t('plan-editor.tree.add'), exact: true }))
    const command = page.getByRole('menuitem', { name: t(`planNode.kind.${kind}`), exact: true })
    await expect(command).toBeVisible()
    while (!(await command.evaluate((element) => element === document.activeElement))) await keys.press('ArrowDown')
    await keys.press('Enter')
    await expect(title).toBeFocused()
  }

  /**
   * Types items under each other: Enter begins the next, Tab and Shift+Tab give it its level. The list must be at the item that stands
   * before them, `level` is that item's own (0: none of the plan's items).
   */
  async function typeItems(items: readonly Item[], level: number) {
    let before: { level: number; kind: PlanNode['kind'] | null } = { level, kind: null }
    for (const item of inOrder(items, level === 0 ? 1 : level)) {
      if (before.kind === item.kind) {
        await keys.press('Enter')
        await expect(title).toBeFocused()
        await expect(title).toHaveValue('')
      } else {
        if (before.kind !== null) {
          await keys.press('Escape')
          await expect(tree).toBeFocused()
        }
        if (before.kind !== null) await keys.press('Escape')
        await keys.tabTo(page.getByRole('button', { name: t('plan-editor.tree.add'), exact: true }), 'Shift+Tab')
        await add(item.kind)
      }
      const from = before.level === 0 ? 1 : before.level
      for (let at = from; at < item.level; at += 1) await keys.press('Tab')
      for (let at = from; at > item.level; at -= 1) await keys.press('Shift+Tab')
      await expect(active).toHaveAttribute('aria-level', String(item.level))
      await expect(title).toBeFocused()
      await keys.type(item.title)
      before = { level: item.level, kind: item.kind }
    }
    await keys.press('Escape')
    await expect(tree).toBeFocused()
  }

  /** Every change is stored. */
  async function saved() {
    await expect(page.getByText(new RegExp(`^${t('app.saved', { time: '' }).trim()}`))).toBeVisible()
  }

  return { keys, tree, title, active, field, toTree, select, add, typeItems, saved }
}

function inOrder(items: readonly Item[], level: number): { kind: PlanNode['kind']; title: string; level: number }[] {
  return items.flatMap(({ kind, title, children = [] }) => [{ kind, title, level }, ...inOrder(children, level + 1)])
}
