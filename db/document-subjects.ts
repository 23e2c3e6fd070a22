import { documentsOf } from '#shared/documents/kinds/all.ts'
import type { DocumentKind } from '#shared/documents/kinds/names.ts'
import type { ProfileId } from '#shared/documents/profiles/rule.ts'
import { subjectOf } from '#shared/documents/subjects/all.ts'
import type { Middles } from '#shared/documents/subjects/middle.ts'
import { documentSubjects, recordSubjects, type DocumentSubject } from '#shared/documents/subjects/names.ts'
import { periodId, periodOf } from '#shared/documents/subjects/subject-id.ts'
import { Failed } from '#shared/failure.ts'
import type { Period } from '#shared/rules/counters.ts'
import { periodAt } from '#shared/rules/periods.ts'
import { reportRhythm } from '#shared/rules/report-period.ts'
import { prepared, reading, type Connection, type OpenOffice } from './connection.ts'
import { ownOffice } from './dossiers/office.ts'
import { ownRows } from './dossiers/own-rows.ts'
import { recordFor } from './dossiers/record-for.ts'

type About = { subject: DocumentSubject; id: string }

/** The layout that documents of a subject have. Fails with `not-found` or `no-office`. */
export function documentProfile(office: OpenOffice, { subject, id }: About): ProfileId {
  return reading(office, (connection) => {
    const own = ownOffice(connection)
    return subjectOf(subject).profileOf(middleOf(connection, subject, id), own)
  })
}

/**
 * Every document that can be made of what the office holds. Of periods those that the calendar has and something of the
 * office falls in.
 */
export function everyDocument(office: OpenOffice): (About & { kind: DocumentKind })[] {
  return reading(office, (connection) => {
    const own = ownOffice(connection)
    return documentSubjects.flatMap((subject) =>
      middlesOf(connection, subject).flatMap(({ id, middle }) =>
        documentsOf(subject, middle, own).map((kind) => ({ subject, id, kind })),
      ),
    )
  })
}

function middleOf(connection: Connection, subject: DocumentSubject, id: string): Middles[DocumentSubject] {
  if (subject === 'period') return periodOf(id) ?? fail('period')
  if (subject !== 'stakeholders') return recordFor(connection, subject, id)
  const own = ownOffice(connection)
  return own.id === id ? own : fail('office')
}

function fail(entity: string): never {
  throw new Failed('not-found', { detail: { entity } })
}

function middlesOf(
  connection: Connection,
  subject: DocumentSubject,
): { id: string; middle: Middles[DocumentSubject] }[] {
  const ofRecords = recordSubjects.find((one) => one === subject)
  if (ofRecords) return ownRows(connection, ofRecords).map((middle) => ({ id: middle.id, middle }))
  if (subject === 'period') return reportedPeriods(connection).map((middle) => ({ id: periodId(middle), middle }))
  const own = ownOffice(connection)
  return hasStakeholders(connection) ? [{ id: own.id, middle: own }] : []
}

function hasStakeholders(connection: Connection): boolean {
  const statement = prepared(connection, 'any stakeholder', () =>
    connection.client.prepare<[], unknown>('SELECT 1 FROM stakeholders WHERE deleted_at IS NULL LIMIT 1'),
  )
  return statement.get() !== undefined
}

// What an office reports of. Baselines and targets are of other times.
const dated = [
  `SELECT day FROM meetings WHERE deleted_at IS NULL`,
  `SELECT day FROM occasions WHERE deleted_at IS NULL`,
  `SELECT ends_on AS day FROM figures WHERE deleted_at IS NULL AND kind = 'actual'`,
  `SELECT as_of AS day FROM statistics WHERE deleted_at IS NULL`,
  `SELECT starts_on AS day FROM plans WHERE deleted_at IS NULL`,
  `SELECT ends_on AS day FROM plans WHERE deleted_at IS NULL`,
]

function reportedPeriods(connection: Connection): Period[] {
  const rhythm = reportRhythm(ownOffice(connection))
  const statement = prepared(connection, 'months of the office', () =>
    connection.client.prepare<[], { month: string }>(
      `SELECT DISTINCT substr(day, 1, 7) AS month FROM (${dated.join(' UNION ')}) WHERE day IS NOT NULL ORDER BY month`,
    ),
  )
  const periods = statement.all().map(({ month }) => periodAt(rhythm, `${month}-01`))
  const different = new Map(periods.map(({ startsOn, endsOn }) => [startsOn, { from: startsOn, to: endsOn }]))
  return [...different.values()]
}
