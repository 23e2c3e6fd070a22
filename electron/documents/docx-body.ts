import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Paragraph } from 'docx'
import { hairline } from './docx-paragraphs.ts'
import { asComponent, xml, type Part } from './xml-object.ts'
import { xmlText } from './xml-text.ts'

/** The written parts of a document, in the order of the marks that stand for them. */
export type Body = string[]

const file = 'word/document.xml'
const mark = 'equiplan'

// The library ends a section with an empty line of text, which after a full page would begin another.
const sectionEnd = '<w:p><w:pPr><w:sectPr>'
const lowSectionEnd = `<w:p><w:pPr>${xmlText(hairline())}<w:sectPr>`

/**
 * Gives the library a mark to write in the place of a part, and keeps the part as text. What holds a picture goes
 * through the library, which gives pictures their names and relations.
 */
export function marked(part: Part, body: Body): Paragraph {
  return asComponent({
    prepForXml(context) {
      const element = part.prepForXml(context)
      if (element === undefined) return undefined
      const text = xmlText(element)
      if (text.includes('r:embed=')) return element
      body.push(text)
      return xml(mark, { number: body.length - 1 })
    },
  })
}

/** The file with every mark replaced by the part it stands for; `at` (ISO with Z) is the time of all its parts. */
export function withBody(bytes: Uint8Array, body: Body, at: string): Uint8Array {
  const parts = unzipSync(bytes)
  const skeleton = strFromU8(parts[file] ?? new Uint8Array())
  const whole = skeleton
    .replaceAll(sectionEnd, lowSectionEnd)
    .replace(/<equiplan number="(\d+)"\/>/g, (_mark, number) => body[Number(number)] ?? '')
  return zipSync({ ...parts, [file]: strToU8(whole) }, { mtime: at })
}
