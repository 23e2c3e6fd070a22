import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type ISectionOptions } from 'docx'
import type { Block, Cell, Composition, Table as TableBlock } from '#shared/documents/block.ts'

/** The same paragraphs, cells and runs of text made with the docx library's own classes and packed; no layout at all. */
export function packedByLibrary({ sections }: Composition): Promise<Uint8Array> {
  const made: ISectionOptions[] = sections.map(({ blocks }) => ({ children: blocks.flatMap(plain) }))
  return Packer.pack(new Document({ sections: made }), 'uint8array')
}

function plain(block: Block): (Paragraph | Table)[] {
  if (block.kind === 'paragraph') return [new Paragraph({ children: block.runs.flatMap(run) })]
  return block.kind === 'table' ? [table(block)] : []
}

function run(piece: { kind: string; text?: string; bold?: boolean; italic?: boolean }): TextRun[] {
  const { text, bold, italic } = piece
  if (text === undefined) return []
  return [new TextRun({ text, ...(bold !== undefined && { bold }), ...(italic !== undefined && { italics: italic }) })]
}

function table({ rows, columns }: TableBlock): Table {
  return new Table({
    columnWidths: columns,
    rows: rows.map(({ cells }) => new TableRow({ children: cells.map(cell) })),
  })
}

function cell({ blocks, span }: Cell): TableCell {
  return new TableCell({ children: blocks.flatMap(plain), ...(span !== undefined && { columnSpan: span }) })
}
