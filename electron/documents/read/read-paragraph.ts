import type { ReadParagraph, ReadRun } from './document.ts'
import { letterLook, over, paragraphLook, type LetterLook } from './look.ts'
import type { Numbering } from './numbering.ts'
import { listLook, type StyleSheet } from './style-sheet.ts'
import { child, descendants, val, type Xml } from './xml-tree.ts'

type Place = Pick<ReadParagraph, 'section' | 'cell'> & { tableStyle?: string | undefined }

/** One `w:p` with its looks resolved: defaults, table style, paragraph style, character style, its own. */
export function readParagraph(
  element: Xml,
  styles: StyleSheet,
  numbering: Numbering,
  { tableStyle, ...place }: Place,
): ReadParagraph {
  const properties = child(element, 'w:pPr')
  const style = val(properties, 'w:pStyle') ?? styles.normal ?? ''
  const named = styles.look(style)
  const table = styles.look(tableStyle)
  const base = over(styles.defaults.letters, table.letters, named.letters)
  const runs = runsOf(element, base, styles)
  const text = runs.map((run) => run.text).join('')
  const list = listLook(properties) ?? named.list
  const item = list && text.trim() !== '' ? numbering.next(list.id, list.level) : null
  return {
    ...place,
    style,
    styleName: styles.name(style),
    text: item && item.label !== '' ? `${item.label} ${text}` : text,
    listed: item !== null,
    runs,
    look: over(
      styles.defaults.paragraph,
      table.paragraph,
      named.paragraph,
      paragraphLook(item?.properties),
      paragraphLook(properties),
    ),
    fields: fieldsOf(element),
    drawings: descendants(element, 'wp:docPr').map(({ attributes }) => ({ description: attributes['descr'] ?? '' })),
  }
}

function runsOf(element: Xml, base: LetterLook, styles: StyleSheet): ReadRun[] {
  return element.children.flatMap((each): ReadRun[] => {
    if (each.name === 'w:r') return [readRun(each, base, styles)]
    // Text boxes and the second of two alternatives would say things twice; removed text is not there.
    if (['w:pPr', 'w:del', 'w:moveFrom', 'mc:Fallback', 'w:drawing', 'w:pict'].includes(each.name)) return []
    return runsOf(each, base, styles)
  })
}

function readRun(element: Xml, base: LetterLook, styles: StyleSheet): ReadRun {
  const properties = child(element, 'w:rPr')
  const named = styles.look(val(properties, 'w:rStyle')).letters
  const own = letterLook(properties)
  const look = over(base, toggled(base, named), own)
  const reference = own.font === undefined && (own.themeFont ?? named.themeFont ?? base.themeFont)
  const font = reference && own.font === undefined ? (styles.themeFont(reference) ?? look.font) : look.font
  return { text: element.children.map(textOf).join(''), look: { ...look, font } }
}

// A character style turns bold and italic of the paragraph's style around (ISO/IEC 29500-1, 17.7.3).
function toggled(base: LetterLook, named: LetterLook): LetterLook {
  const turn = (below: boolean | undefined, own: boolean | undefined) => (own === true ? below !== true : undefined)
  return { ...named, bold: turn(base.bold, named.bold), italic: turn(base.italic, named.italic) }
}

function textOf({ name, text }: Xml): string {
  if (name === 'w:t') return text
  if (name === 'w:tab') return '\t'
  if (name === 'w:br' || name === 'w:cr') return '\n'
  return name === 'w:noBreakHyphen' ? '-' : ''
}

function fieldsOf(element: Xml): string[] {
  const simple = descendants(element, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? '')
  const complex = descendants(element, 'w:instrText').map(({ text }) => text)
  return [...simple, ...complex].map((instruction) => instruction.trim().split(/\s+/)[0]?.toUpperCase() ?? '')
}
