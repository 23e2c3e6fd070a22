import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

// The configuration this runs in is bundled elsewhere, so its own place says nothing; the build starts in the project.
const inRoot = (path) => resolve(path)

/**
 * A build plugin that writes `licences.json` beside the bundle: name, version, licence and its full text for every package
 * of which the bundle really holds something, and for those in `also`, which are shipped beside it. Fails the build where a
 * text cannot be found.
 */
export function bundledLicences(also = []) {
  return {
    name: 'bundled-licences',
    generateBundle(_options, bundle) {
      const folders = new Set(also.map((name) => inRoot(`node_modules/${name}`)))
      for (const file of sourcesIn(bundle)) for (const folder of foldersOf(file)) folders.add(folder)
      const licences = [...folders].map(licenceOf)
      if (also.includes('better-sqlite3')) licences.push(sqliteLicence())
      this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify(licences) })
    },
  }
}

function sourcesIn(bundle) {
  return Object.values(bundle).flatMap((part) =>
    part.type === 'chunk'
      ? Object.entries(part.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? id : []))
      : part.originalFileNames.map((name) => resolve(inRoot('renderer'), name)),
  )
}

const packagePath = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//

// The package of a file, and those whose code its authors had copied into it before they published it.
function foldersOf(file) {
  const path = file.replaceAll('\\', '/').replace(/[?#].*$/, '')
  const folder = packagePath.exec(path)?.[1]
  if (folder === undefined || path.startsWith('\0')) return []
  const copied = /\.[cm]?js$/.test(path) ? readFileSync(path, 'utf8').matchAll(copiedFrom) : []
  return [folder, ...[...copied].flatMap(([, name]) => folderNear(folder, name) ?? [])]
}

const copiedFrom = /^\/\/(?:#region)? [^\n]*?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm

function folderNear(folder, name) {
  const places = [join(folder, 'node_modules', name), inRoot(`node_modules/${name}`)]
  return places.find((place) => existsSync(join(place, 'package.json')))
}

function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { name, version, licence: license, text: ownText(folder) ?? commonText(name, license, author) }
}

// SQLite comes inside better-sqlite3 and has no licence but a word of its own.
function sqliteLicence() {
  const header = readFileSync(inRoot('node_modules/better-sqlite3/deps/sqlite3/sqlite3.h'), 'utf8')
  const [, version] = /#define SQLITE_VERSION +"([^"]+)"/.exec(header)
  const [text] = /The author disclaims[\s\S]*?(?=\n\*{5})/.exec(header)
  return { name: 'SQLite', version, licence: 'Public domain', text: text.replace(/^\*\* ?/gm, '').trim() }
}

function ownText(folder) {
  const files = readdirSync(folder).filter((file) => /^(?:licen[sc]e|copying|notice)(?:[.-].*)?$/i.test(file))
  return files.length === 0
    ? undefined
    : files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
}

// Some packages name their licence and forget its text.
function commonText(name, licence, author) {
  if (licence === 'Apache-2.0') {
    const [terms] = readFileSync(inRoot('node_modules/react-aria/LICENSE'), 'utf8').split('END OF TERMS AND CONDITIONS')
    return `${terms.trim()}\n\nEND OF TERMS AND CONDITIONS`
  }
  const holder = typeof author === 'string' ? author.replace(/ *<.*$/, '') : author?.name
  if (licence === 'ISC' && holder) return `Copyright (c) ${holder}\n\n${iscTerms}`
  throw new Error(`The licence text of ${name} (${licence}) is missing.`)
}

const iscTerms = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`
