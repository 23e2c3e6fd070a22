import type { ReadParagraph, ReadTable } from './document.ts'
import type { Numbering } from './numbering.ts'
import { readParagraph } from './read-paragraph.ts'
import type { StyleSheet } from './style-sheet.ts'
import { child, children, val, whole, type Xml } from './xml-tree.ts'

type Body = { paragraphs: ReadParagraph[]; tables: ReadTable[]; sectionEnds: (Xml | undefined)[] }
type Place = Pick<ReadParagraph, 'cell'> & { tableStyle?: string | undefined }

/** All paragraphs of the body in reading order, with the tables they stand in and where sections end. */
export function readBody(document: Xml, styles: StyleSheet, numbering: Numbering): Body {
  const body: Body = { paragraphs: [], tables: [], sectionEnds: [] }
  blocks(child(document, 'w:body'), { cell: null })
  body.sectionEnds.push(child(child(document, 'w:body'), 'w:sectPr'))
  return body

  function blocks(parent: Xml | undefined, place: Place): void {
    for (const element of parent?.children ?? []) {
      if (element.name === 'w:p') paragraph(element, place)
      else if (element.name === 'w:tbl') table(element)
      else if (!['w:tcPr', 'w:sectPr', 'w:sdtPr', 'mc:Fallback'].includes(element.name)) blocks(element, place)
    }
  }

  function paragraph(element: Xml, place: Place): void {
    body.paragraphs.push(readParagraph(element, styles, numbering, { ...place, section: body.sectionEnds.length }))
    const end = child(child(element, 'w:pPr'), 'w:sectPr')
    if (end) body.sectionEnds.push(end)
  }

  function table(element: Xml): void {
    const index = body.tables.length
    const properties = child(element, 'w:tblPr')
    const tableStyle = val(properties, 'w:tblStyle')
    const rows = rowsOf(element)
    body.tables.push({
      section: body.sectionEnds.length,
      columns: Math.max(0, ...rows.map((row) => children(row, 'w:tc').length)),
      rows: rows.length,
      bordered:
        hasBorders(child(properties, 'w:tblBorders')) ||
        rows.some((row) =>
          children(row, 'w:tc').some((cell) => hasBorders(child(child(cell, 'w:tcPr'), 'w:tcBorders'))),
        ) ||
        (tableStyle !== undefined && /grid|table/i.test(tableStyle) && !/normal/i.test(tableStyle)),
      repeats: rows.slice(0, 1).some((row) => child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined),
      at: body.paragraphs.length,
    })
    rows.forEach((row, rowIndex) => {
      children(row, 'w:tc').forEach((cell, column) => {
        const width = whole(child(child(cell, 'w:tcPr'), 'w:tcW')?.attributes['w:w'])
        blocks(cell, { cell: { table: index, row: rowIndex, column, width }, tableStyle })
      })
    })
  }
}

function rowsOf(table: Xml): Xml[] {
  return table.children.flatMap((each) =>
    each.name === 'w:tr' ? [each] : ['w:sdt', 'w:sdtContent', 'w:ins'].includes(each.name) ? rowsOf(each) : [],
  )
}

function hasBorders(borders: Xml | undefined): boolean {
  return (borders?.children ?? []).some(({ attributes }) => !['none', 'nil', undefined].includes(attributes['w:val']))
}
