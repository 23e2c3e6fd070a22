import type { Composition, ParagraphStyle } from '#shared/documents/block.ts'
import { cssLength } from './units.ts'

/** Height of a single line in Word, as a multiple of the font size: ascent, descent and gap of the font's own table. */
const singleLine: Record<string, number> = { 'Times New Roman': 1.149, Arial: 1.149, Calibri: 1.2207, Cambria: 1.172 }

/** The same, where the font is not listed. */
const usualLine = 1.149

const standIns: Record<string, string> = {
  'Times New Roman': "Tinos, 'Times New Roman', 'Liberation Serif', serif",
  Arial: "Arimo, Arial, 'Liberation Sans', sans-serif",
}

/** The named styles of a composition as CSS rules for elements `.paper .s-<name>`. */
export function paperCss(styles: Composition['styles']): string {
  return Object.entries(styles)
    .map(([name, style]) => `.paper .s-${name} { ${declarations(style)} }`)
    .join('\n')
}

/** The CSS font family that stands for a font named in a document. */
export function fontFamily(font: string): string {
  return standIns[font] ?? `'${font.replaceAll(/['\\]/g, '')}', 'Source Sans 3 Variable', sans-serif`
}

function declarations(style: ParagraphStyle): string {
  const single = singleLine[style.font] ?? usualLine
  const line = (single * style.line) / 240
  return [
    `font-family: ${fontFamily(style.font)}`,
    `font-size: ${style.size}pt`,
    `font-weight: ${style.bold ? 700 : 400}`,
    `font-style: ${style.italic ? 'italic' : 'normal'}`,
    `text-transform: ${style.capitals ? 'uppercase' : 'none'}`,
    `text-align: ${style.align}`,
    `text-indent: ${cssLength(style.firstLine - style.hanging)}`,
    `padding-left: ${cssLength(style.left)}`,
    `margin: ${cssLength(style.before)} 0 ${cssLength(style.after)}`,
    `line-height: ${line}`,
    // CSS puts half of the extra space above a line, Word and LibreOffice put all of it below.
    `top: ${((single - line) / 2) * style.size}pt`,
  ].join('; ')
}
