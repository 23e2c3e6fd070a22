import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { excerptOf } from '#shared/excerpt.ts'
import type { NameFinder } from '#shared/personal/name-in-text.ts'
import { wordsOfField } from '#shared/personal/name-in-field.ts'
import type { Connection } from '../connection.ts'
import { goBack } from '../history.ts'
import { readRow } from '../rows.ts'
import { textsIn } from './drafts-with.ts'

type Stored = { entity: string; id: string; before: string | null; after: string | null }
type Place = { entity: EntityName; id: string; field: string; text: string }

/**
 * The fields whose history holds the name, each once. Where only differences are kept, the texts of then are put together
 * again, so that a name that was typed in two sittings is found as well.
 */
export function historyPlaces(connection: Connection, finder: NameFinder): Place[] {
  if (finder.isEmpty) return []
  const found = new Map<string, Place>()
  const statement = connection.client.prepare<[], Stored>(
    `SELECT entity, record_id AS id, before, after FROM history ORDER BY entity, record_id, sequence DESC`,
  )
  const told = withDifferences(connection)
  let current = ''
  let values: Record<string, unknown> = {}
  for (const entry of statement.iterate()) {
    const entity = entityNames.find((name) => name === entry.entity)
    if (entity === undefined || (!told.has(entry.id) && !mayHold(entry, finder))) continue
    if (current !== entry.id) values = { ...readRow(connection, entity, entry.id) }
    current = entry.id
    const whole = goBack(values, entry)
    for (const fields of [whole.before, whole.after]) {
      for (const [field, text] of textsOf(entity, fields)) {
        const key = `${entry.id} ${field}`
        if (!found.has(key) && finder.find(text).length > 0) {
          found.set(key, { entity, id: entry.id, field, text: excerptOf(text, []) })
        }
      }
    }
  }
  return [...found.values()]
}

// Their entries are gone through one by one from the record as it is; of all others each can be read by itself.
function withDifferences({ client }: Connection): ReadonlySet<string> {
  const found = client.prepare<[], string>(`SELECT DISTINCT record_id FROM history WHERE before LIKE '%"difference"%'`)
  return new Set(found.pluck().all())
}

function mayHold({ before, after }: Stored, finder: NameFinder): boolean {
  return [before, after].some(
    (stored) => stored !== null && textsIn(stored).some((text) => finder.find(text).length > 0),
  )
}

function textsOf(name: EntityName, fields: Record<string, unknown> | null): [field: string, text: string][] {
  const entity: Entity = entities[name]
  return Object.entries(fields ?? {}).flatMap(([field, value]) => {
    const kind = entity.fields[field]?.kind
    const text = kind === undefined ? '' : wordsOfField(kind, value)
    return text === '' ? [] : [[field, text] as [string, string]]
  })
}
