import { SaxesParser } from 'saxes'
import { Failed } from '#shared/failure.ts'

/** An element with names in the usual prefixes (`w:p`), whatever prefixes its file used. */
export type Xml = { name: string; attributes: Record<string, string>; children: Xml[]; text: string }

const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
}

const deepest = 256
const most = 3_000_000

/** Parses one part. A document type, more than 256 levels or bad XML fail with `not-a-word-file`; nothing is fetched. */
export function parseXml(bytes: Uint8Array): Xml {
  const root: Xml = { name: '', attributes: {}, children: [], text: '' }
  const open: Xml[] = [root]
  let count = 0
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', fail)
  parser.on('doctype', () => fail(new Error('document type')))
  parser.on('opentag', (tag) => {
    count += 1
    if (open.length > deepest || count > most) fail(new Error('too deep or too many elements'))
    const attributes: Record<string, string> = {}
    for (const { uri, local, value } of Object.values(tag.attributes)) attributes[(prefixes[uri] ?? '') + local] = value
    const element: Xml = { name: (prefixes[tag.uri] ?? '') + tag.local, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  try {
    parser.write(decoded(bytes)).close()
  } catch (cause) {
    throw cause instanceof Failed ? cause : new Failed('not-a-word-file', {}, cause)
  }
  return root.children[0] ?? root
}

/** First child of a name. */
export function child(element: Xml | undefined, name: string): Xml | undefined {
  return element?.children.find((each) => each.name === name)
}

/** All children of a name. */
export function children(element: Xml | undefined, name: string): Xml[] {
  return element?.children.filter((each) => each.name === name) ?? []
}

/** All elements of a name at any depth. */
export function descendants(element: Xml | undefined, name: string): Xml[] {
  if (!element) return []
  return element.children.flatMap((each) =>
    each.name === name ? [each, ...descendants(each, name)] : descendants(each, name),
  )
}

/** `w:val` of a child, or undefined. */
export function val(element: Xml | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val']
}

/** An on/off child: undefined where it is absent. */
export function toggle(element: Xml | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  if (!found) return undefined
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'true')
}

/** A whole number of an attribute, or undefined. */
export function whole(text: string | undefined): number | undefined {
  const value = Number.parseInt(text ?? '', 10)
  return Number.isFinite(value) ? value : undefined
}

function decoded(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(utf16).decode(bytes)
}

function fail(cause: Error): never {
  throw new Failed('not-a-word-file', {}, cause)
}
