import { getTableName } from 'drizzle-orm'
import type { SearchHit } from '#shared/contract/record-calls.ts'
import { ownerEntity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { foldedWords } from '#shared/fold.ts'
import { prepared, reading, type Connection, type OpenOffice } from './connection.ts'
import { excerptOf } from '#shared/excerpt.ts'
import { readRow } from './rows.ts'
import { tables } from './schema.ts'
import { searchedText } from './search-index.ts'
import { pathOf } from './search-place.ts'

type Found = { entity: EntityName; id: string }

/**
 * Records that hold all the words given, each as the beginning of a word, accents and capitals aside. The best of each
 * entity stand together, entities with the best hit first; what lies in the trash, or is a part of what does, is not
 * found. Of one entity alone, if it is named.
 */
export function findRecords(office: OpenOffice, words: string, limit: number, only?: EntityName): SearchHit[] {
  const wanted = foldedWords(words)
  if (wanted.length === 0) return []
  return reading(office, (connection) =>
    grouped(find(connection, wanted, limit, only ?? null)).map((hit) => hitOf(connection, hit, wanted)),
  )
}

// A single letter begins a word of nearly every record: ranking them all would be slow and say little, so the newest
// are given. For the same reason owners are looked up for the best hits only; if too many lie in the trash, for all.
function find(connection: Connection, words: string[], limit: number, only: EntityName | null): Found[] {
  const query = words.map((word) => `"${word}"*`).join(' ')
  const rank = words.every((word) => word.length === 1) ? '-rowid' : 'bm25(search, 8.0, 1.0)'
  const few = findAmong(connection, query, rank, { limit, only, best: limit * 4 })
  return few.length === limit ? few : findAmong(connection, query, rank, { limit, only, best: -1 })
}

type Among = { limit: number; only: EntityName | null; best: number }

function findAmong(connection: Connection, query: string, rank: string, { limit, only, best }: Among): Found[] {
  const statement = prepared(connection, `find by ${rank}`, () =>
    connection.client.prepare<[string, number, string | null, string | null, number], Found>(
      `SELECT entity, record_id AS id
       FROM (
         SELECT rowid AS number, ${rank} AS score FROM search WHERE search MATCH ? ORDER BY score, number LIMIT ?
       ) AS best
       JOIN search_entry USING (number)
       WHERE (? IS NULL OR entity = ?) AND ${ownerIsLive} ORDER BY best.score, best.number LIMIT ?`,
    ),
  )
  return statement.all(query, best, only, only, limit)
}

// Written out for each entity that others are a part of.
const ownerIsLive = [...new Set(entityNames.flatMap((name) => ownerEntity(entities[name]) ?? []))]
  .map(
    (owner) => `NOT EXISTS (
      SELECT 1 FROM "${getTableName(tables[owner])}" AS owner
      WHERE owner_entity = '${owner}' AND owner.id = owner_id AND owner.deleted_at IS NOT NULL
    )`,
  )
  .join(' AND ')

function grouped(found: Found[]): Found[] {
  const order = [...new Set(found.map(({ entity }) => entity))]
  return order.flatMap((entity) => found.filter((hit) => hit.entity === entity))
}

function hitOf(connection: Connection, { entity, id }: Found, words: string[]): SearchHit {
  const row = readRow(connection, entity, id)
  const { title, body, owner } = searchedText(entity, row ?? {})
  return {
    entity,
    id,
    owner,
    path: row ? pathOf(connection, entity, row, owner) : [],
    title,
    excerpt: excerptOf(body, words),
    kind: lineOf(row?.kind),
    number: lineOf(row?.number),
    day: lineOf(row?.issuedOn ?? row?.startsOn),
  }
}

function lineOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
