import type { Cell, Table } from '#shared/documents/block.ts'
import { cssLength } from './units.ts'

export type TableShell = {
  element: HTMLTableElement
  /** Adds row `index`, each cell filled with what `content` gives for it, and gives the row's element. */
  addRow: (index: number, content: (cell: Cell, column: number) => Node[]) => HTMLTableRowElement
}

/** A table with its columns and no rows yet: rows are added whole, or in part where a page ends. */
export function tableShell(table: Table): TableShell {
  const element = document.createElement('table')
  element.className = table.borders
  element.style.width = cssLength(table.columns.reduce((sum, width) => sum + width, 0))
  element.style.marginLeft = cssLength(table.indent ?? 0)
  // A table without lines only places text (the two halves of a letterhead); it has no rows to read as data.
  if (table.borders === 'none') element.role = 'presentation'
  else element.ariaLabel = table.caption
  element.append(columnGroup(table.columns))
  const head = document.createElement('thead')
  const body = document.createElement('tbody')
  if (table.headRows > 0) element.append(head)
  element.append(body)
  return {
    element,
    addRow: (index, content) => {
      const row = rowElement(table, index, content)
      ;(index < table.headRows ? head : body).append(row)
      return row
    },
  }
}

function columnGroup(columns: readonly number[]): HTMLElement {
  const group = document.createElement('colgroup')
  for (const width of columns) {
    const column = document.createElement('col')
    column.style.width = cssLength(width)
    group.append(column)
  }
  return group
}

function rowElement(table: Table, index: number, content: (cell: Cell, column: number) => Node[]) {
  const row = document.createElement('tr')
  const source = table.rows[index]?.source
  if (source) row.dataset['source'] = source
  for (const [column, cell] of (table.rows[index]?.cells ?? []).entries()) {
    const element = document.createElement(index < table.headRows ? 'th' : 'td')
    element.style.padding = `0 ${sidePadding(table)}`
    if (cell.span && cell.span > 1) element.colSpan = cell.span
    if (cell.shaded) element.classList.add('shaded')
    if (index < table.headRows) element.scope = 'col'
    const flow = document.createElement('div')
    flow.className = 'flow'
    flow.append(...content(cell, column))
    element.append(flow)
    row.append(element)
  }
  return row
}

// Word measures the text of a cell from the grid line's middle, CSS from its edge; half a line goes off the padding.
function sidePadding({ padding, borders }: Table): string {
  return borders === 'grid' ? `calc(${cssLength(padding)} - 0.5px)` : cssLength(padding)
}
