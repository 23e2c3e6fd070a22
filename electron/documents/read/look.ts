import { child, toggle, val, whole, type Xml } from './xml-tree.ts'

/** Letters as they are shown. Sizes in points; a colour is six hex digits or `auto`. */
export type LetterLook = {
  font?: string | undefined
  themeFont?: string | undefined
  size?: number | undefined
  bold?: boolean | undefined
  italic?: boolean | undefined
  capitals?: boolean | undefined
  color?: string | undefined
  language?: string | undefined
}

/** A paragraph as it is laid out. Lengths in twips, line spacing in 240ths unless the rule is exact or at least. */
export type ParagraphLook = {
  align?: string | undefined
  firstLine?: number | undefined
  left?: number | undefined
  right?: number | undefined
  before?: number | undefined
  after?: number | undefined
  line?: number | undefined
  lineRule?: string | undefined
  outline?: number | undefined
  bottomBorder?: boolean | undefined
  rightTab?: boolean | undefined
}

/** The letters' look that a `w:rPr` states itself. */
export function letterLook(properties: Xml | undefined): LetterLook {
  if (!properties) return {}
  const fonts = child(properties, 'w:rFonts')?.attributes
  const size = whole(val(properties, 'w:sz'))
  return stated({
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    themeFont: fonts?.['w:asciiTheme'] ?? fonts?.['w:hAnsiTheme'],
    size: size === undefined ? undefined : size / 2,
    bold: toggle(properties, 'w:b'),
    italic: toggle(properties, 'w:i'),
    capitals: toggle(properties, 'w:caps'),
    color: val(properties, 'w:color'),
    language: val(properties, 'w:lang'),
  })
}

/** The layout that a `w:pPr` states itself. */
export function paragraphLook(properties: Xml | undefined): ParagraphLook {
  if (!properties) return {}
  const spacing = child(properties, 'w:spacing')?.attributes
  const indent = child(properties, 'w:ind')?.attributes
  const hanging = whole(indent?.['w:hanging'])
  const border = child(child(properties, 'w:pBdr'), 'w:bottom')?.attributes['w:val']
  const tabs = child(properties, 'w:tabs')?.children
  return stated({
    align: val(properties, 'w:jc'),
    firstLine: hanging === undefined ? whole(indent?.['w:firstLine']) : -hanging,
    left: whole(indent?.['w:left'] ?? indent?.['w:start']),
    right: whole(indent?.['w:right'] ?? indent?.['w:end']),
    before: whole(spacing?.['w:before']),
    after: whole(spacing?.['w:after']),
    line: whole(spacing?.['w:line']),
    lineRule: spacing?.['w:line'] === undefined ? undefined : (spacing['w:lineRule'] ?? 'auto'),
    outline: whole(val(properties, 'w:outlineLvl')),
    bottomBorder: border === undefined ? undefined : !['none', 'nil'].includes(border),
    rightTab: tabs?.some((tab) => ['right', 'end'].includes(tab.attributes['w:val'] ?? '')) ? true : undefined,
  })
}

/** Later looks go over earlier ones where they state something. */
export function over<T extends object>(...looks: T[]): T {
  return Object.assign({}, ...looks.map(stated)) as T
}

function stated<T extends object>(look: T): T {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as T
}
