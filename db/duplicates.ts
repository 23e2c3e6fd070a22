import { duplicateGroups, type Comparable, type DuplicateGroup } from '#shared/rules/duplicates.ts'
import { prepared, reading, type OpenOffice } from './connection.ts'

/** Organisations of the register that may be the same, in groups; what lies in the trash does not count. */
export function findDuplicates(office: OpenOffice): DuplicateGroup[] {
  return reading(office, (connection) => {
    const statement = prepared(connection, 'read for duplicates', () =>
      connection.client.prepare<[], Comparable>(
        `SELECT id, name, short_name AS shortName, email FROM stakeholders WHERE deleted_at IS NULL ORDER BY id`,
      ),
    )
    return duplicateGroups(statement.all())
  })
}
