import type { AuditKind } from '#shared/audit/kinds.ts'
import type { AuditNarrowing, AuditQuery, AuditRow } from '#shared/contract/audit-calls.ts'
import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { Page } from '#shared/list.ts'
import { namedRows } from '../records.ts'
import { reading, type Connection, type OpenOffice } from '../connection.ts'

type Stored = Omit<AuditRow, 'id' | 'title' | 'fields' | 'detail'> & { fields: string | null; detail: string | null }

const columns = `number, at, actor, coalesce(profile.name, actor) AS who, kind, entity, record_id AS recordId, fields, detail`
const narrowed = `FROM audit LEFT JOIN profile ON profile.id = audit.actor
  WHERE (@actor IS NULL OR actor = @actor) AND (@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds)))
    AND (@from IS NULL OR at >= @from) AND (@until IS NULL OR at < @until)`

/** Entries of the audit in the order of their numbers, some at a time, with the number of all that fit. */
export function listAudit(office: OpenOffice, { sort, limit = 100, skip = 0, ...query }: AuditQuery): Page<AuditRow> {
  return reading(office, ({ client }) => {
    const order = sort.direction === 'ascending' ? 'ASC' : 'DESC'
    const list = client.prepare<[object], Stored>(
      `SELECT ${columns} ${narrowed} ORDER BY number ${order} LIMIT @limit OFFSET @skip`,
    )
    const count = client.prepare<[object], number>(`SELECT count(*) ${narrowed}`).pluck()
    const given = bound(query)
    const rows = list.all({ ...given, limit, skip }).map(rowOf)
    return { rows: rows.map((row) => withTitle(office, row)), total: count.get(given) ?? 0, next: null }
  })
}

/** Every entry that fits, in order; read one by one. */
export function eachAuditRow(office: OpenOffice, query: AuditNarrowing, work: (row: AuditRow) => void): void {
  reading(office, ({ client }: Connection) => {
    const list = client.prepare<[object], Stored>(`SELECT ${columns} ${narrowed} ORDER BY number`)
    for (const row of list.iterate(bound(query))) work(rowOf(row))
  })
}

/** Everybody the audit names, by name. */
export function auditActors(office: OpenOffice): { actor: string; who: string }[] {
  return reading(office, ({ client }) =>
    client
      .prepare<[], { actor: string; who: string }>(
        `SELECT DISTINCT actor, coalesce(profile.name, actor) AS who
         FROM audit LEFT JOIN profile ON profile.id = audit.actor WHERE actor <> '' ORDER BY who`,
      )
      .all(),
  )
}

function withTitle(office: OpenOffice, row: AuditRow): AuditRow {
  const { entity, recordId } = row
  if (entity === null || recordId === null) return row
  const [record] = namedRows(office, entity, [recordId]) as unknown as Record<string, unknown>[]
  const { title } = entities[entity] as Entity
  return record === undefined ? row : { ...row, title: String(record[title] ?? '') }
}

function bound({ actor, kinds, from, until }: AuditNarrowing) {
  return {
    actor: actor ?? null,
    kinds: kinds === undefined ? null : JSON.stringify(kinds),
    from: from ?? null,
    until: until ?? null,
  }
}

function rowOf({ fields, detail, ...row }: Stored): AuditRow {
  return {
    ...row,
    id: String(row.number),
    title: null,
    kind: row.kind as AuditKind,
    fields: fields === null ? [] : (JSON.parse(fields) as string[]),
    detail: detail === null ? {} : (JSON.parse(detail) as AuditRow['detail']),
  }
}
