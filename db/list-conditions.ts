import type { Entity } from '#shared/entity.ts'
import { foldedWords } from '#shared/fold.ts'
import type { Paging } from '#shared/list.ts'
import { columnName } from './columns.ts'
import { live } from './list-schema.ts'
import { isSearched } from './search-index.ts'

/** A part of a WHERE and the values of its question marks. */
export type Condition = { sql: string; values: unknown[] }

type Asked = Paging & { where?: Record<string, unknown> | undefined; words?: string | undefined }

/** What a row has to meet to stand in a list: it is not in the trash, has the values asked for, and holds the words. */
export function listConditions(entity: Entity, { where = {}, words = '' }: Asked): Condition[] {
  const filters = Object.entries(where).flatMap(([field, wanted]) => {
    if (wanted === undefined) return []
    return entity.fields[field]?.kind === 'references' ? naming(field, wanted) : of(field, wanted)
  })
  const found = foldedWords(words)
  return [
    { sql: live, values: [] },
    ...filters,
    ...(found.length === 0 ? [] : [isSearched(entity) ? holding(entity, found) : titled(entity, found)]),
  ]
}

// Records that name one of those asked for, or none at all.
function naming(field: string, wanted: unknown): Condition[] {
  const column = `"${columnName(field)}"`
  if (wanted === null) return [{ sql: `${column} = '[]'`, values: [] }]
  const ids = JSON.stringify(Array.isArray(wanted) ? wanted : [wanted])
  const named = `SELECT 1 FROM json_each(${column}) AS named WHERE named.value IN (SELECT value FROM json_each(?))`
  return [{ sql: `EXISTS (${named})`, values: [ids] }]
}

function of(field: string, wanted: unknown): Condition[] {
  const column = `"${columnName(field)}"`
  if (wanted === null) return [{ sql: `${column} IS NULL`, values: [] }]
  // As one value, so that the statement is the same however many there are.
  if (Array.isArray(wanted)) {
    return [{ sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(wanted)] }]
  }
  if (typeof wanted === 'boolean') return [{ sql: `${column} = ?`, values: [Number(wanted)] }]
  if (typeof wanted !== 'object') return [{ sql: `${column} = ?`, values: [wanted] }]
  const { from, to } = wanted as { from?: string; to?: string }
  return [
    ...(from === undefined ? [] : [{ sql: `${column} >= ?`, values: [from] }]),
    ...(to === undefined ? [] : [{ sql: `${column} <= ?`, values: [to] }]),
  ]
}

// What the search leaves out is a short list of the office's own, such as the notices: going through its titles is quick.
function titled({ title }: Entity, words: string[]): Condition {
  const each = words.map(() => `instr(title_words("${columnName(title)}"), ?) > 0`)
  return { sql: each.join(' AND '), values: words.map((word) => ` ${word}`) }
}

function holding({ name }: Entity, words: string[]): Condition {
  return {
    sql: `id IN (
      SELECT record_id FROM search JOIN search_entry ON search_entry.number = search.rowid
      WHERE search MATCH ? AND entity = ?
    )`,
    values: [words.map((word) => `"${word}"*`).join(' '), name],
  }
}
