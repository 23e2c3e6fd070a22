import type { Composition, Inline } from '#shared/documents/block.ts'
import type { StyleName } from '#shared/documents/style-names.ts'
import { cleanPiece } from '#shared/text.ts'
import { valued, xml, type XmlObject } from './xml-object.ts'

// The list definition of the file; the library's own numbering part is replaced by ours.
const list = 1
const steps: { style: 'item' | 'subitem'; bullet: string }[] = [
  { style: 'item', bullet: '•' },
  { style: 'subitem', bullet: '–' },
]

type Listed = { properties: XmlObject[]; runs: readonly Inline[] }

/**
 * A paragraph that hangs from a bullet becomes an item of a real list, which screen readers announce and Word goes on
 * with at Enter: its bullet leaves the text. Other paragraphs stay as they are.
 */
export function listed(style: StyleName, runs: readonly Inline[]): Listed {
  const level = steps.findIndex((step) => step.style === style)
  const [first, ...rest] = runs
  const lead = `${steps[level]?.bullet}\t`
  if (first?.kind !== 'text' || !first.text.startsWith(lead)) return { properties: [], runs }
  const numbering = xml('w:numPr', null, [valued('w:ilvl', level), valued('w:numId', list)])
  return { properties: [numbering], runs: [{ ...first, text: first.text.slice(lead.length) }, ...rest] }
}

/** `word/numbering.xml`: one list of bullets, each step as far in as the style of its items. */
export function numberingPart({ styles }: Composition): string {
  const levels = steps.map(({ style, bullet }, level) => {
    const { left, hanging, font } = styles[style]
    const letters = `w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"`
    return [
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${bullet}"/>`,
      `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr>`,
      `<w:rPr><w:rFonts ${cleanPiece(letters)}/></w:rPr></w:lvl>`,
    ].join('')
  })
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:abstractNum w:abstractNumId="${list}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum>`,
    `<w:num w:numId="${list}"><w:abstractNumId w:val="${list}"/></w:num>`,
    '</w:numbering>',
  ].join('')
}
