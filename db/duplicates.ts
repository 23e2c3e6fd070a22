import type { MergedEntity } from '#shared/entities/not-same.ts'
import { apartFrom, duplicateGroups, type Comparable, type DuplicateGroup } from '#shared/rules/duplicates.ts'
import { prepared, reading, type Connection, type OpenOffice } from './connection.ts'

const compared: Record<MergedEntity, string> = {
  stakeholder: 'SELECT id, name, short_name AS shortName, email FROM stakeholders WHERE deleted_at IS NULL ORDER BY id',
  person: 'SELECT id, name, NULL AS shortName, email FROM people WHERE deleted_at IS NULL ORDER BY id',
}

/**
 * Records of a register that may be the same, in groups; what lies in the trash does not count, nor do pairs of which
 * somebody said that they are not the same.
 */
export function findDuplicates(office: OpenOffice, what: MergedEntity): DuplicateGroup[] {
  return reading(office, (connection) => {
    const statement = prepared(connection, `read ${what} for duplicates`, () =>
      connection.client.prepare<[], Comparable>(compared[what]),
    )
    return apartFrom(duplicateGroups(statement.all()), knownApart(connection, what))
  })
}

/** The pairs of records of a register of which somebody said that they are not the same. */
export function knownApart(connection: Connection, what: MergedEntity): [string, string][] {
  const statement = prepared(connection, 'read what is not the same', () =>
    connection.client
      .prepare<[string], [string, string]>(
        'SELECT first_id, second_id FROM not_sames WHERE what = ? AND deleted_at IS NULL',
      )
      .raw(),
  )
  return statement.all(what)
}
