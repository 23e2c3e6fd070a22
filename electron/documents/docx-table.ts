import {
  BorderStyle,
  ImportedXmlComponent,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableOptions,
  type Paragraph,
} from 'docx'
import type { Cell, Table as Block } from '#shared/documents/block.ts'
import { cleanPiece } from '#shared/text.ts'

type Content = (cell: Cell) => (Paragraph | Table)[]

const line = { style: BorderStyle.SINGLE, size: 4, space: 0, color: 'auto' }
const nothing = { style: BorderStyle.NONE, size: 0, space: 0, color: 'auto' }

/** A table of absolute widths on grid and cells; its head rows repeat on each page. `content` makes a cell's blocks. */
export function docxTable(block: Block, content: Content): Table {
  const { columns, padding, indent, borders, headRows, rows } = block
  const table = new Table({
    width: { size: sum(columns), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    ...(indent !== undefined && { indent: { size: indent, type: WidthType.DXA } }),
    borders: bordersOf(borders),
    margins: { left: padding, right: padding, top: 0, bottom: 0 },
    tableLook: {
      firstRow: headRows > 0,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: rows.map(
      ({ cells, keepTogether }, index) =>
        new TableRow({
          ...(keepTogether && { cantSplit: true }),
          ...(index < headRows && { tableHeader: true }),
          children: cellsOf(cells, columns, content),
        }),
    ),
  })
  describe(table, block.caption)
  return table
}

function cellsOf(cells: Cell[], columns: number[], content: Content): TableCell[] {
  let column = 0
  return cells.map((cell) => {
    const span = cell.span ?? 1
    const width = sum(columns.slice(column, column + span))
    column += span
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      ...(span > 1 && { columnSpan: span }),
      ...(cell.shaded && { shading: { type: ShadingType.CLEAR, fill: 'E7E6E6', color: 'auto' } }),
      children: content(cell),
    })
  })
}

function bordersOf(borders: Block['borders']): NonNullable<ITableOptions['borders']> {
  const side = borders === 'grid' ? line : nothing
  return { top: side, bottom: side, left: side, right: side, insideHorizontal: side, insideVertical: side }
}

// The library has no option for a table's alternative text; the two elements stand last among its properties.
function describe(table: Table, caption: string): void {
  const [properties] = (table as unknown as { root: { root: unknown[] }[] }).root
  const text = cleanPiece(caption)
  properties?.root.push(
    new ImportedXmlComponent('w:tblCaption', { 'w:val': text }),
    new ImportedXmlComponent('w:tblDescription', { 'w:val': text }),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
