import { columnName, entityOfTable, readCopy, type CopyReader, type Value } from '#db/backup/copy-rows.ts'
import { goOn, type Watch } from '#db/backup/watch.ts'
import { entities } from '#shared/entities/all.ts'
import type { Entity } from '#shared/entity.ts'
import { createFormatter, type Formatter } from '#shared/i18n/formatter.ts'
import { languages } from '#shared/i18n/languages.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { cellText, type Titles } from './capsule-cell.ts'
import { csvLine } from '../csv-line.ts'
import { capsuleStyle, escaped } from './capsule-page.ts'
import type { BackupHeader } from './header.ts'
import { createZip, type ZipWriter } from './zip-writer.ts'

type Facts = Pick<BackupHeader, 'office' | 'at' | 'sequence'>

/**
 * Writes what a person needs to read the office in many years without this application: a page for any browser, every
 * table as CSV, the schema, and what all that is. Gives the archive's length in bytes.
 */
export function writeCapsule(copy: string, path: string, facts: Facts, watch: Watch): number {
  const reader = readCopy(copy)
  const zip = createZip(path)
  let closed = false
  try {
    const formatter = createFormatter(languageOf(reader))
    zip.file('READ-ME.txt')
    zip.write(readMe(formatter, facts))
    zip.file('schema.sql')
    zip.write(reader.schema())
    reader.tables.forEach((table, index) => {
      writeTable(zip, reader, table, watch)
      watch.progress((index + 1) / (reader.tables.length * 2))
    })
    writePage(zip, reader, formatter, facts, watch)
    const length = zip.close()
    closed = true
    return length
  } finally {
    if (!closed) zip.abandon()
    reader.close()
  }
}

function readMe({ t, moment }: Formatter, { office, at, sequence }: Facts): string {
  const facts = { office: office.name, at: moment(at, 'day-time'), sequence }
  const english = createFormatter('en')
  const own = t('backup.capsule.read-me', facts)
  const other = english.t('backup.capsule.read-me', { ...facts, at })
  return `\uFEFF${own === other ? own : `${own}\n\n----\n\n${other}`}\n`.replaceAll('\n', '\r\n')
}

function writeTable(zip: ZipWriter, reader: CopyReader, table: string, watch: Watch): void {
  zip.file(`tables/${table}.csv`)
  zip.write(`\uFEFF${csvLine(reader.columns(table))}`)
  let count = 0
  for (const row of reader.rows(table)) {
    if ((count += 1) % 1_000 === 0) goOn(watch)
    zip.write(csvLine(row))
  }
}

function writePage(zip: ZipWriter, reader: CopyReader, formatter: Formatter, facts: Facts, watch: Watch): void {
  const { t, moment } = formatter
  const title = escaped(facts.office.name || 'Equiplan')
  const intro = escaped(t('backup.capsule.intro', { at: moment(facts.at, 'day-time'), sequence: facts.sequence }))
  const titles = titlesOf(reader)
  zip.file('office.html')
  zip.write(
    `<!doctype html>\n<html lang="${formatter.locale}"><head><meta charset="utf-8"><title>${title}</title>` +
      `<style>${capsuleStyle}</style></head><body><h1>${title}</h1><p>${intro}</p>\n`,
  )
  for (const table of reader.tables) {
    const name = entityOfTable(table)
    if (name === null) continue
    const entity: Entity = entities[name]
    const shown = Object.entries(entity.fields).filter(([, { kind }]) => kind !== 'image')
    const columns = reader.columns(table)
    const places = shown.map(([field]) => columns.indexOf(columnName(field)))
    const heads = shown.map(([field]) => `<th>${escaped(wordsFor(formatter, `${name}.${field}`) ?? field)}</th>`)
    zip.write(`<details open><summary>${escaped(wordsFor(formatter, name) ?? name)}</summary><table><thead><tr>`)
    zip.write(`${heads.join('')}</tr></thead><tbody>\n`)
    const removed = columns.indexOf('deleted_at')
    let count = 0
    for (const row of reader.rows(table)) {
      if ((count += 1) % 1_000 === 0) goOn(watch)
      if (row[removed] !== null) continue
      const cells = shown.map(([field, kind], index) => {
        const value = row[places[index] ?? -1] ?? null
        return `<td>${escaped(cellText(formatter, titles, `${name}.${field}`, kind, value))}</td>`
      })
      zip.write(`<tr>${cells.join('')}</tr>\n`)
    }
    zip.write('</tbody></table></details>\n')
  }
  zip.write('</body></html>\n')
  watch.progress(1)
}

function titlesOf(reader: CopyReader): Titles {
  const titles: Titles = new Map()
  for (const table of reader.tables) {
    const name = entityOfTable(table)
    if (name === null) continue
    const columns = reader.columns(table)
    const [id, title] = ['id', columnName(entities[name].title)].map((column) => columns.indexOf(column))
    for (const row of reader.rows(table)) titles.set(String(row[id ?? 0]), String(row[title ?? 0] ?? ''))
  }
  return titles
}

function languageOf(reader: CopyReader) {
  const place = reader.columns('offices').indexOf('document_language')
  const [office] = reader.tables.includes('offices') ? [...reader.rows('offices')] : []
  const found: Value = office?.[place] ?? null
  return languages.find((language) => language === found) ?? 'en'
}
