import type { Day } from '#shared/day.ts'
import type { Dossiers } from '#shared/documents/dossier.ts'
import type { DocumentSubject } from '#shared/documents/subjects/names.ts'
import { reading, type Connection, type OpenOffice } from './connection.ts'
import { planDossier } from './dossiers/plan.ts'

type Load<S extends DocumentSubject> = (connection: Connection, id: string, today: Day) => Dossiers[S]

const loaders: { [S in DocumentSubject]: Load<S> } = { plan: planDossier }

/**
 * Everything the documents of a record print, read at one moment. `today` (ISO) stands in for the day of signature while
 * there is none. Fails with `not-found` or `no-office`.
 */
export function loadDossier<S extends DocumentSubject>(
  office: OpenOffice,
  subject: S,
  id: string,
  today: Day,
): Dossiers[S] {
  return reading(office, (connection) => loaders[subject](connection, id, today))
}
