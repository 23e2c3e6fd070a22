import {
  BorderStyle,
  ImageRun,
  LineRuleType,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ParagraphChild,
} from 'docx'
import type { Composition, Inline, Paragraph as Block, Picture, Rule } from '#shared/documents/block.ts'
import { cleanPiece } from '#shared/text.ts'
import { alignments } from './docx-styles.ts'
import { styleNames } from './style-names.ts'

/** A paragraph in its named style; only what differs from the style is written on it. */
export function docxParagraph(block: Block, styles: Composition['styles']): Paragraph {
  const { style, runs, align, keepNext, before, tab } = block
  return new Paragraph({
    style: styleNames[style].id,
    children: runs.map((run) => docxRun(run)),
    ...(align && { alignment: alignments[align] }),
    ...(keepNext && { keepNext: true }),
    ...(before !== undefined && { spacing: { before: styles[style].before + before } }),
    ...(tab !== undefined && { tabStops: [{ type: TabStopType.RIGHT, position: tab }] }),
  })
}

function docxRun(run: Inline): ParagraphChild {
  if (run.kind === 'page') return new TextRun({ children: [PageNumber.CURRENT] })
  if (run.kind === 'pages') return new TextRun({ children: [PageNumber.TOTAL_PAGES] })
  if (run.kind === 'tab') return new TextRun({ children: [new Tab()] })
  if (run.kind === 'break') return new TextRun({ break: 1 })
  const edge = run.text.indexOf('\t')
  if (edge >= 0) {
    const [marker, rest] = [run.text.slice(0, edge), run.text.slice(edge + 1)]
    return new TextRun({ children: [cleanPiece(marker), new Tab(), cleanPiece(rest)], ...look(run) })
  }
  const text = cleanPiece(run.text)
  if (run.bold === undefined && run.italic === undefined && run.size === undefined) return new TextRun(text)
  return new TextRun({ text, ...look(run) })
}

type Text = Extract<Inline, { kind: 'text' }>

function look({ bold, italic, size }: Text) {
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italics: italic }),
    ...(size !== undefined && { size: size * 2 }),
  }
}

/** A line of a given length as the lower border of an otherwise empty paragraph, set in from both sides. */
export function docxRule({ length, column, before = 0, after = 0 }: Rule): Paragraph {
  const side = Math.max(0, Math.round((column - length) / 2))
  return new Paragraph({
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: 'auto' } },
    indent: { left: side, right: side },
    spacing: { before, after, line: 20, lineRule: LineRuleType.EXACT },
  })
}

/** A paragraph one point high: Word wants one after a table, and two tables in a row would become one. */
export function spacer(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } })
}

/** A picture with its words for those who do not see it. Twips to pixels at 96 an inch. */
export function docxPicture({ data, width, height, alt, align }: Picture, id: number): Paragraph {
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
