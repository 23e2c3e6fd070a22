import type { Day } from '#shared/day.ts'
import type { Dossiers } from '#shared/documents/dossier.ts'
import type { DocumentSubject } from '#shared/documents/subjects/names.ts'
import { reading, type Connection, type OpenOffice } from './connection.ts'
import { meetingDossier } from './dossiers/meeting.ts'
import { periodDossier } from './dossiers/period.ts'
import { planDossier } from './dossiers/plan.ts'
import { stakeholdersDossier } from './dossiers/stakeholders.ts'
import { occasionDossier, trainingDossier } from './dossiers/training.ts'

type Load<S extends DocumentSubject> = (connection: Connection, id: string, today: Day) => Dossiers[S]

const loaders: { [S in DocumentSubject]: Load<S> } = {
  plan: planDossier,
  meeting: meetingDossier,
  training: trainingDossier,
  occasion: occasionDossier,
  stakeholders: stakeholdersDossier,
  period: periodDossier,
}

/**
 * Everything the documents of a subject print, read at one moment. `id` is as subjects/subject-id says; `today` (ISO)
 * stands in for the day of signature while there is none. Fails with `not-found` or `no-office`.
 */
export function loadDossier<S extends DocumentSubject>(
  office: OpenOffice,
  subject: S,
  id: string,
  today: Day,
): Dossiers[S] {
  return reading(office, (connection) => loaders[subject](connection, id, today))
}
