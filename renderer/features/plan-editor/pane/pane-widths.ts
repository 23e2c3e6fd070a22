/** Widths of the outer panes, pixels. */
export type PaneWidths = { tree: number; preview: number }

const key = 'equiplan.plan-editor.panes'
const usual: PaneWidths = { tree: 280, preview: 500 }

/** The widths as they were left; the usual ones where none are kept. */
export function readWidths(): PaneWidths {
  try {
    const { tree, preview } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<PaneWidths>
    return { tree: Number(tree) || usual.tree, preview: Number(preview) || usual.preview }
  } catch {
    return usual
  }
}

/** Keeps the widths for the next time. They are comfort, not data: losing them harms nobody. */
export function writeWidths(widths: PaneWidths): void {
  localStorage.setItem(key, JSON.stringify(widths))
}
