import { sql } from 'drizzle-orm'
import type { Day } from '#shared/day.ts'
import type { OccasionDossier, TrainingDossier } from '#shared/documents/dossiers/training.ts'
import type { Occasion } from '#shared/entities/occasion.ts'
import type { Training } from '#shared/entities/training.ts'
import type { Connection } from '../connection.ts'
import { occasions, participantGroups, participants, trainings } from '../schema.ts'
import { asTheOffice } from './of-office.ts'
import { byDay } from './by-day.ts'
import { namedRows, ownRows, partsOf, rowsWhere } from './own-rows.ts'
import { recordFor } from './record-for.ts'

/** Everything the documents of a training print, in a fixed number of queries. Fails with `not-found` or `no-office`. */
export function trainingDossier(connection: Connection, trainingId: string, today: Day): TrainingDossier {
  const training = recordFor(connection, 'training', trainingId)
  const courses = coursesUnder(connection, training)
  const all = [training, ...courses]
  const held = byDay(partsOf(connection, 'occasion', occasions.trainingId, all))
  const { unitIds, ...named } = namedBy(connection, all, held)
  return {
    subject: 'training',
    ...asTheOffice(connection, today, { units: unitIds }),
    training,
    courses,
    occasions: held,
    ...named,
  }
}

/** Everything the documents of one occasion print, likewise. */
export function occasionDossier(connection: Connection, occasionId: string, today: Day): OccasionDossier {
  const occasion = recordFor(connection, 'occasion', occasionId)
  const [training = null] = namedRows(connection, 'training', [occasion.trainingId])
  const { unitIds, ...named } = namedBy(connection, training === null ? [] : [training], [occasion])
  const office = asTheOffice(connection, occasion.day ?? today, { units: unitIds })
  return { subject: 'occasion', ...office, occasion, training, ...named }
}

// However deep: a programme has courses, and a course may have parts.
function coursesUnder(connection: Connection, { id }: Training): Training[] {
  const under = sql`${trainings.id} IN (
    WITH RECURSIVE under (id) AS (
      SELECT id FROM trainings WHERE parent_id = ${id}
      UNION SELECT trainings.id FROM trainings JOIN under ON trainings.parent_id = under.id
    ) SELECT id FROM under)`
  return rowsWhere(connection, 'training', under)
}

function namedBy(connection: Connection, all: readonly Training[], held: readonly Occasion[]) {
  const people = partsOf(connection, 'participant', participants.occasionId, held)
  const groups = partsOf(connection, 'participantGroup', participantGroups.occasionId, held)
  const trainers = namedRows(
    connection,
    'trainer',
    held.flatMap(({ trainerIds }) => trainerIds),
  )
  return {
    participants: people,
    participantGroups: groups,
    trainers,
    topics: namedRows(
      connection,
      'topic',
      [...all, ...held, ...trainers].flatMap(({ topicIds }) => topicIds),
    ),
    persons: namedRows(
      connection,
      'person',
      trainers.map(({ personId }) => personId),
    ),
    stakeholders: namedRows(connection, 'stakeholder', [
      ...all.flatMap(({ partnerIds }) => partnerIds),
      ...[...people, ...groups].map(({ stakeholderId }) => stakeholderId),
      ...trainers.map(({ certifierId }) => certifierId),
    ]),
    notices: ownRows(connection, 'privacyText', { use: 'attendance-lists' }),
    unitIds: [
      ...[...all, ...held].flatMap((one) => one.unitIds),
      ...[...people, ...groups, ...trainers].map(({ unitId }) => unitId),
    ],
  }
}
