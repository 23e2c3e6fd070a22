import type { XmlObject } from './xml-object.ts'

const escapes: Record<string, string> = { '&': '&amp;', '"': '&quot;', "'": '&apos;', '<': '&lt;', '>': '&gt;' }

/**
 * An element as XML text, the same that the docx library would write. The library first turns every element into a
 * record of its own, which takes three times as long for the body of a large plan.
 */
export function xmlText(object: XmlObject): string {
  let text = ''
  for (const name of Object.keys(object)) text += elementText(name, object[name])
  return text
}

function elementText(name: string, value: unknown): string {
  if (Array.isArray(value)) return listText(name, value)
  if (typeof value !== 'object' || value === null) return `<${name}>${written(value)}</${name}>`
  return `<${name}${attributesText((value as XmlObject)['_attr'])}/>`
}

function listText(name: string, children: readonly unknown[]): string {
  let attributes = ''
  let content = ''
  for (const child of children) {
    if (typeof child !== 'object' || child === null) content += written(child)
    else if ('_attr' in child) attributes += attributesText(child['_attr'])
    else content += xmlText(child as XmlObject)
  }
  return `<${name}${attributes}>${content}</${name}>`
}

function attributesText(attributes: unknown): string {
  let text = ''
  for (const [name, value] of Object.entries(attributes ?? {})) text += ` ${name}="${written(value)}"`
  return text
}

function written(value: unknown): string {
  return typeof value === 'string' ? value.replace(/[&"'<>]/g, (letter) => escapes[letter] ?? '') : String(value)
}
