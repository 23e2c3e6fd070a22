import { posix } from 'node:path'
import { Failed } from '#shared/failure.ts'
import { unzipDocx } from './unzip-docx.ts'
import { child, children, parseXml, type Xml } from './xml-tree.ts'

export type Relationship = { id: string; type: string; target: string; external: boolean }

export type WordPackage = {
  /** Names of all parts, as stored. */
  names: string[]
  document: Xml
  styles: Xml | undefined
  settings: Xml | undefined
  numbering: Xml | undefined
  theme: Xml | undefined
  core: Xml | undefined
  contentTypes: Xml | undefined
  /** Parts the document names, such as headers, by relationship id. */
  related: (id: string) => Xml | undefined
  /** Every relationship of every part. */
  relationships: Relationship[]
}

/** Opens the parts of a Word file. Fails with `not-a-word-file` for anything else, `too-large` for a hostile one. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const { names, xml } = unzipDocx(bytes)
  const part = (name: string) => {
    const content = xml.get(name)
    return content && parseXml(content)
  }
  const main = relationshipsOf(part('_rels/.rels')).find(({ type }) => type.endsWith('/officeDocument'))
  const mainName = main ? resolve('', main.target) : 'word/document.xml'
  const document = part(mainName)
  if (child(document, 'w:body') === undefined || document === undefined) throw new Failed('not-a-word-file')
  const own = relationshipsOf(part(relsName(mainName)))
  const ofType = (type: string) => {
    const found = own.find((each) => each.type.endsWith(`/${type}`))
    return found && !found.external ? part(resolve(mainName, found.target)) : undefined
  }
  return {
    names,
    document,
    styles: ofType('styles'),
    settings: ofType('settings'),
    numbering: ofType('numbering'),
    theme: ofType('theme'),
    core: part('docProps/core.xml'),
    contentTypes: part('[Content_Types].xml'),
    related: (id) => {
      const found = own.find((each) => each.id === id)
      return found && !found.external ? part(resolve(mainName, found.target)) : undefined
    },
    relationships: names.filter((name) => name.endsWith('.rels')).flatMap((name) => relationshipsOf(part(name))),
  }
}

function relationshipsOf(rels: Xml | undefined): Relationship[] {
  return children(rels, 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: attributes['Type'] ?? '',
    target: attributes['Target'] ?? '',
    external: attributes['TargetMode'] === 'External',
  }))
}

function relsName(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
}

function resolve(from: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(from), target)
}
