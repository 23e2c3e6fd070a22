import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import type { Composition, ParagraphStyle } from '#shared/documents/block.ts'
import type { StyleName } from '#shared/documents/style-names.ts'
import { localeOf } from '#shared/i18n/languages.ts'
import { wordStyle } from './style-names.ts'

export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const

/** The composition's styles as Word's: document defaults with font, size and language, then one style per name. */
export function docxStyles({ styles, language }: Composition): IStylesOptions {
  const body = styles.body
  return {
    default: {
      document: {
        run: { font: body.font, size: body.size * 2, language: { value: localeOf[language] } },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      ...Object.entries(styles).map(([name, style]) => paragraphStyle(name as StyleName, style)),
    ],
  }
}

function paragraphStyle(name: StyleName, look: ParagraphStyle): IParagraphStyleOptions {
  const { id, name: visible } = wordStyle(name)
  const { firstLine, left, hanging, before, after, line } = look
  return {
    id,
    name: visible,
    basedOn: 'Normal',
    // After a heading a person goes on in body text; a body paragraph is followed by its like.
    ...(look.outline && { next: wordStyle('body').id }),
    quickFormat: true,
    run: {
      font: look.font,
      size: look.size * 2,
      bold: look.bold,
      italics: look.italic,
      ...(look.capitals && { allCaps: true }),
    },
    paragraph: {
      alignment: alignments[look.align],
      spacing: { before, after, line, lineRule: LineRuleType.AUTO },
      indent: hanging > 0 ? { left, hanging } : { left, firstLine },
      ...(look.keepNext && { keepNext: true, keepLines: true }),
      ...(look.outline && { outlineLevel: look.outline - 1 }),
    },
  }
}
