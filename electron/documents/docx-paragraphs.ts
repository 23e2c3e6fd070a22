import { ImageRun, Paragraph } from 'docx'
import type { Composition, Inline, Paragraph as Block, Picture, Rule } from '#shared/documents/block.ts'
import { styleOf } from '#shared/documents/style.ts'
import { cleanPiece } from '#shared/text.ts'
import { alignments } from './docx-styles.ts'
import { listed } from './docx-lists.ts'
import { wordStyle } from './style-names.ts'
import { valued, xml, type Part, type XmlObject } from './xml-object.ts'

type Text = Extract<Inline, { kind: 'text' }>

/** A paragraph in its named style; only what differs from the style is written on it. */
export function docxParagraph(block: Block, styles: Composition['styles']): Part {
  const { style, align, keepNext, before, tab } = block
  const { properties: numbering, runs } = listed(style, block.runs)
  // In the order of CT_PPr.
  const properties = [valued('w:pStyle', wordStyle(style).id)]
  if (keepNext) properties.push(xml('w:keepNext'))
  properties.push(...numbering)
  if (tab !== undefined) properties.push(xml('w:tabs', null, [xml('w:tab', { 'w:val': 'right', 'w:pos': tab })]))
  if (before !== undefined) properties.push(xml('w:spacing', { 'w:before': styleOf(styles, style).before + before }))
  if (align) properties.push(valued('w:jc', alignments[align]))
  const element = xml('w:p', null, [xml('w:pPr', null, properties), ...runs.map(docxRun)])
  return { prepForXml: () => element }
}

function docxRun(run: Inline): XmlObject {
  if (run.kind === 'page') return field('PAGE')
  if (run.kind === 'pages') return field('NUMPAGES')
  if (run.kind === 'tab') return xml('w:r', null, [xml('w:tab')])
  if (run.kind === 'break') return xml('w:r', null, [xml('w:br')])
  return xml('w:r', null, [...look(run), ...letters(run.text)])
}

// The first tab leads from a marker to the hanging edge; any other is a space like those of other white space.
function letters(text: string): XmlObject[] {
  const edge = text.indexOf('\t')
  if (edge < 0) return [written(text)]
  return [written(text.slice(0, edge)), xml('w:tab'), written(text.slice(edge + 1))]
}

function written(text: string): XmlObject {
  return xml('w:t', { 'xml:space': 'preserve' }, [cleanPiece(text)])
}

function look({ bold, italic, size }: Text): XmlObject[] {
  if (bold === undefined && italic === undefined && size === undefined) return []
  const properties: XmlObject[] = []
  if (bold !== undefined) properties.push(valued('w:b', Number(bold)))
  if (italic !== undefined) properties.push(valued('w:i', Number(italic)))
  if (size !== undefined) properties.push(valued('w:sz', size * 2), valued('w:szCs', size * 2))
  return [xml('w:rPr', null, properties)]
}

function field(instruction: string): XmlObject {
  const mark = (kind: string) => xml('w:fldChar', { 'w:fldCharType': kind })
  const code = xml('w:instrText', { 'xml:space': 'preserve' }, [instruction])
  return xml('w:r', null, [mark('begin'), code, mark('separate'), mark('end')])
}

/** A line of a given length as the lower border of an otherwise empty paragraph, set in from both sides. */
export function docxRule({ length, column, before = 0, after = 0 }: Rule): Part {
  const side = Math.max(0, Math.round((column - length) / 2))
  const border = xml('w:bottom', { 'w:val': 'single', 'w:sz': 6, 'w:space': 0, 'w:color': 'auto' })
  const element = xml('w:p', null, [
    xml('w:pPr', null, [
      xml('w:pBdr', null, [border]),
      low({ 'w:before': before, 'w:after': after }),
      xml('w:ind', { 'w:left': side, 'w:right': side }),
    ]),
  ])
  return { prepForXml: () => element }
}

/** A paragraph one point high: Word wants one after a table, and two tables in a row would become one. */
export function spacer(): Part {
  const element = xml('w:p', null, [xml('w:pPr', null, [hairline()])])
  return { prepForXml: () => element }
}

/** The spacing of a paragraph that must be there and shall take no room. */
export function hairline(): XmlObject {
  return low({ 'w:before': 0, 'w:after': 0 })
}

function low(around: Record<string, number>): XmlObject {
  return xml('w:spacing', { ...around, 'w:line': 20, 'w:lineRule': 'exact' })
}

/** A picture with its words for those who do not see it. Twips to pixels at 96 an inch. */
export function docxPicture({ data, width, height, alt, align }: Picture, id: number): Part {
  const [, kind = 'png', content = ''] = /^data:image\/(png|jpeg);base64,(.*)$/s.exec(data) ?? []
  const text = cleanPiece(alt)
  return new Paragraph({
    alignment: alignments[align],
    children: [
      new ImageRun({
        type: kind === 'jpeg' ? 'jpg' : 'png',
        data: Buffer.from(content, 'base64'),
        transformation: { width: width / 15, height: height / 15 },
        altText: { id: String(id), name: text, description: text, title: text },
      }),
    ],
  })
}
