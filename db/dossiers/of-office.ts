import type { OfficeDossier } from '#shared/documents/dossiers/office.ts'
import type { Day } from '#shared/day.ts'
import { usualProfile } from '#shared/rules/usual-profile.ts'
import type { Connection } from '../connection.ts'
import { isOneOf } from '../rows.ts'
import { directives, units } from '../schema.ts'
import { officeDossier, ownOffice } from './office.ts'

/** The office's part of a dossier whose subject chooses no layout and no signatory of its own. */
export function asTheOffice(
  connection: Connection,
  day: Day,
  named: { units: readonly (string | null)[]; directives?: readonly (string | null)[] },
): OfficeDossier {
  const office = ownOffice(connection)
  const known = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null)
  return officeDossier(connection, office, {
    profile: usualProfile(office),
    day,
    signatoryId: null,
    directives: isOneOf(directives.id, known(named.directives ?? [])),
    units: isOneOf(units.id, known(named.units)),
  })
}
