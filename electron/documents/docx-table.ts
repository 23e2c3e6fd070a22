import type { IContext } from 'docx'
import type { Cell, Table } from '#shared/documents/block.ts'
import { cleanPiece } from '#shared/text.ts'
import { valued, xml, type Part, type XmlObject } from './xml-object.ts'

type Content = (cell: Cell) => Part[]

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const
const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }
const nothing = { 'w:val': 'none', 'w:sz': 0, 'w:space': 0, 'w:color': 'auto' }
const shade = xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'E7E6E6' })

/** A table of absolute widths on grid and cells; its head rows repeat on each page. `content` makes a cell's blocks. */
export function docxTable(table: Table, content: Content): Part {
  const { columns, headRows, rows } = table
  const properties = propertiesOf(table)
  const grid = xml(
    'w:tblGrid',
    null,
    columns.map((width) => xml('w:gridCol', { 'w:w': width })),
  )
  const parts = rows.map(({ cells, keepTogether }, index) => ({
    properties: rowProperties(keepTogether === true, index < headRows),
    cells: cellsOf(cells, columns, content),
  }))
  return {
    prepForXml: (context) =>
      xml('w:tbl', null, [
        properties,
        grid,
        ...parts.map((row) =>
          xml('w:tr', null, [...row.properties, ...row.cells.map((cell) => cellXml(cell, context))]),
        ),
      ]),
  }
}

// In the order of CT_TblPr.
function propertiesOf({ columns, borders, padding, indent, headRows, caption }: Table): XmlObject {
  const border = borders === 'grid' ? line : nothing
  const text = cleanPiece(caption)
  return xml('w:tblPr', null, [
    measure('w:tblW', sum(columns)),
    ...(indent === undefined ? [] : [measure('w:tblInd', indent)]),
    xml(
      'w:tblBorders',
      null,
      sides.map((side) => xml(`w:${side}`, border)),
    ),
    xml('w:tblLayout', { 'w:type': 'fixed' }),
    xml('w:tblCellMar', null, [measure('w:left', padding), measure('w:right', padding)]),
    xml('w:tblLook', {
      'w:val': headRows > 0 ? '0620' : '0600',
      'w:firstRow': headRows > 0 ? 1 : 0,
      'w:lastRow': 0,
      'w:firstColumn': 0,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
    valued('w:tblCaption', text),
    valued('w:tblDescription', text),
  ])
}

function rowProperties(together: boolean, head: boolean): XmlObject[] {
  const properties = [...(together ? [xml('w:cantSplit')] : []), ...(head ? [xml('w:tblHeader')] : [])]
  return properties.length === 0 ? [] : [xml('w:trPr', null, properties)]
}

type CellParts = { properties: XmlObject; content: Part[] }

function cellsOf(cells: readonly Cell[], columns: readonly number[], content: Content): CellParts[] {
  let column = 0
  return cells.map((cell) => {
    const span = cell.span ?? 1
    const wide = sum(columns.slice(column, column + span))
    column += span
    const properties = [measure('w:tcW', wide)]
    if (span > 1) properties.push(valued('w:gridSpan', span))
    if (cell.shaded) properties.push(shade)
    return { properties: xml('w:tcPr', null, properties), content: content(cell) }
  })
}

function cellXml({ properties, content }: CellParts, context: IContext): XmlObject {
  const blocks = content.map((part) => part.prepForXml(context)).filter((each) => each !== undefined)
  return xml('w:tc', null, [properties, ...blocks])
}

function measure(name: string, twips: number): XmlObject {
  return xml(name, { 'w:w': twips, 'w:type': 'dxa' })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
