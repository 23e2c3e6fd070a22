import { asc, eq, isNull, or, type SQL } from 'drizzle-orm'
import type { Day } from '#shared/day.ts'
import type { OfficeDossier } from '#shared/documents/dossiers/office.ts'
import type { ProfileId } from '#shared/documents/profiles/rule.ts'
import type { Office } from '#shared/entities/office.ts'
import type { Signatory } from '#shared/entities/signatory.ts'
import { Failed } from '#shared/failure.ts'
import { identityOn } from '#shared/rules/identity-on.ts'
import type { Connection } from '../connection.ts'
import { directives, signatories, units } from '../schema.ts'
import { ownRows } from './own-rows.ts'

/** What a record names of the office's lists. */
export type Named = {
  profile: ProfileId
  /** The day the document counts from: that of its signature, or today. */
  day: Day
  directives: SQL
  units: SQL
  /** Null for the standard signatory in force on the day. */
  signatoryId: string | null
}

/** The one office of the file. Fails with `no-office`. */
export function ownOffice(connection: Connection): Office {
  const [own] = ownRows(connection, 'office')
  if (!own) throw new Failed('no-office')
  return own
}

/**
 * What every dossier holds. Identity and standard signatory are those in force on the day. Units, directives and the
 * signatory that a record goes on naming are there from the trash too: a document never loses words because a list was
 * tidied up.
 */
export function officeDossier(connection: Connection, office: Office, named: Named): OfficeDossier {
  const { orm } = connection
  return {
    office,
    day: named.day,
    identity: identityOn(ownRows(connection, 'identity'), named.day),
    signatory: signatoryFor(
      orm
        .select()
        .from(signatories)
        .where(or(isNull(signatories.deletedAt), eq(signatories.id, named.signatoryId ?? '')))
        .all(),
      named,
    ),
    directives: orm.select().from(directives).where(named.directives).orderBy(asc(directives.id)).all(),
    units: orm
      .select()
      .from(units)
      .where(or(isNull(units.deletedAt), named.units))
      .orderBy(asc(units.id))
      .all(),
    layoutValues: ownRows(connection, 'layoutValue', { profile: named.profile }),
  }
}

function signatoryFor(all: Signatory[], { signatoryId, day }: Named): Signatory | null {
  if (signatoryId !== null) return all.find(({ id }) => id === signatoryId) ?? null
  const inForce = all.filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day))
  return inForce.find(({ standard }) => standard) ?? null
}
