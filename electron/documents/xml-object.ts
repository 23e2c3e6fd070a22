import type { IContext, Paragraph } from 'docx'

/** An element in the form the docx library writes: `{ 'w:b': { _attr: { 'w:val': 0 } } }`. */
export type XmlObject = Record<string, unknown>

type Attributes = Record<string, string | number>
type Child = XmlObject | string

/** An element with attributes, children or text. */
export function xml(name: string, attributes: Attributes | null = null, children: readonly Child[] = []): XmlObject {
  if (children.length === 0) return { [name]: attributes === null ? {} : { _attr: attributes } }
  return { [name]: attributes === null ? children : [{ _attr: attributes }, ...children] }
}

/** An element whose only content is `w:val`. */
export function valued(name: string, value: string | number): XmlObject {
  return { [name]: { _attr: { 'w:val': value } } }
}

/** Something the library can put among its own components. */
export type Part = { prepForXml: (context: IContext) => XmlObject | undefined }

/**
 * Gives the library a part to write as it stands. A plan of a thousand measures has some ten thousand paragraphs and
 * cells; as objects of the library's classes they take twice the time. The library asks a component only for
 * `prepForXml`, whatever its class says, which its types do not know.
 */
export function asComponent(part: Part): Paragraph {
  return part as unknown as Paragraph
}
