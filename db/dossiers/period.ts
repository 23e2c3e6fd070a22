import { and, eq, gte, inArray, isNull, lte, notInArray, or, sql, type SQL } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Day } from '#shared/day.ts'
import type { PeriodDossier } from '#shared/documents/dossiers/period.ts'
import { periodOf } from '#shared/documents/subjects/subject-id.ts'
import { Failed } from '#shared/failure.ts'
import type { Period } from '#shared/rules/counters.ts'
import type { Connection } from '../connection.ts'
import { attendancesIn } from '../held-records.ts'
import { countersIn } from '../period-counters.ts'
import { isOneOf } from '../rows.ts'
import {
  agreements,
  decisions,
  figures,
  followUps,
  inspections,
  measurePairs,
  memberGroups,
  occasions,
  planBases,
  planNodes,
  plans,
  publications,
  statisticRows,
  statistics,
  tasks,
  trainings,
} from '../schema.ts'
import { byDay } from './by-day.ts'
import { asTheOffice } from './of-office.ts'
import { namedRows, ownRows, partsOf, rowsWhere } from './own-rows.ts'

/** Everything reports on a period print, in a fixed number of queries. Fails with `not-found` where the id names none. */
export function periodDossier(connection: Connection, id: string, today: Day): PeriodDossier {
  const period = periodOf(id)
  if (period === null) throw new Failed('not-found')
  const counters = countersIn(connection, period)
  const held = byDay(namedRows(connection, 'meeting', counters.meetings.ids))
  const taught = byDay(namedRows(connection, 'occasion', counters.sessions.ids))
  const isPlanned = and(eq(occasions.state, 'planned'), isIn(occasions.day, period))
  const planned = byDay(rowsWhere(connection, 'occasion', isPlanned))
  const running = rowsWhere(connection, 'plan', or(runsIn(plans.startsOn, plans.endsOn, period), isUndated))
  const decided = partsOf(connection, 'decision', decisions.meetingId, held)
  const heard = partsOf(connection, 'followUp', followUps.meetingId, held)
  const nodes = partsOf(connection, 'planNode', planNodes.planId, running)
  const bases = partsOf(connection, 'planBasis', planBases.planId, running)
  const due = rowsWhere(connection, 'task', concerns(period))
  const tables = rowsWhere(connection, 'statistic', or(isIn(statistics.asOf, period), isNull(statistics.asOf)))
  const checks = rowsWhere(connection, 'inspection', runsIn(inspections.day, inspections.lastDay, period))
  const indicators = ownRows(connection, 'indicator')
  const posted = rowsWhere(connection, 'publication', isIn(publications.postedOn, period))
  const groups = rowsWhere(
    connection,
    'memberGroup',
    or(isNull(memberGroups.countedOn), lte(memberGroups.countedOn, period.to)),
  )
  return {
    subject: 'period',
    ...asTheOffice(connection, today, {
      units: [
        ...[...decided, ...due, ...checks, ...groups, ...indicators, ...posted].map(({ unitId }) => unitId),
        ...nodes.flatMap(({ leadUnitId, partnerUnitIds }) => [leadUnitId, ...partnerUnitIds]),
      ],
      directives: [
        ...running.map(({ parentDirectiveId }) => parentDirectiveId),
        ...bases.map(({ directiveId }) => directiveId),
        ...[...nodes, ...checks].flatMap(({ directiveIds }) => directiveIds),
      ],
    }),
    period,
    counters,
    meetings: held,
    decisions: decided,
    followUps: heard,
    bodies: namedRows(
      connection,
      'body',
      [...held, ...groups, ...checks].map(({ bodyId }) => bodyId),
    ),
    memberGroups: groups,
    occasions: taught,
    planned,
    trainings: trainingsIn(connection, period, [...taught, ...planned]),
    attendances: attendancesIn(connection, period),
    stakeholders: namedRows(connection, 'stakeholder', counters.stakeholders.ids),
    agreements: rowsWhere(connection, 'agreement', inForce(period)),
    plans: running,
    nodes,
    pairs: partsOf(connection, 'measurePair', measurePairs.planId, running),
    tasks: due,
    indicators,
    figures: rowsWhere(
      connection,
      'figure',
      or(inArray(figures.kind, ['baseline', 'target']), isIn(figures.endsOn, period)),
    ),
    statistics: tables,
    statisticRows: partsOf(connection, 'statisticRow', statisticRows.statisticId, tables),
    publications: posted,
    inspections: checks,
    persons: namedRows(
      connection,
      'person',
      [...decided, ...due].map(({ personId }) => personId),
    ),
  }
}

// A plan in force whose source gives no days is of every period.
const isUndated = and(isNull(plans.startsOn), isNull(plans.endsOn), inArray(plans.status, ['adopted', 'ongoing']))

function isIn(column: AnySQLiteColumn, { from, to }: Period): SQL | undefined {
  return and(gte(column, from), lte(column, to))
}

// What has no beginning or no end is open there; what has neither is of no time.
function runsIn(first: AnySQLiteColumn, last: AnySQLiteColumn, { from, to }: Period): SQL {
  return sql`coalesce(${first}, ${last}) <= ${to} AND coalesce(${last}, ${first}) >= ${from}`
}

function trainingsIn(connection: Connection, period: Period, taught: readonly { trainingId: string | null }[]) {
  const ids = taught.flatMap(({ trainingId }) => trainingId ?? [])
  const condition = or(isOneOf(trainings.id, ids), runsIn(trainings.startsOn, trainings.endsOn, period))
  return rowsWhere(connection, 'training', condition)
}

function inForce(period: Period): SQL | undefined {
  return or(isIn(agreements.signedOn, period), runsIn(agreements.startsOn, agreements.endsOn, period))
}

function concerns(period: Period): SQL | undefined {
  const overdue = and(lte(tasks.dueOn, period.to), notInArray(tasks.status, ['done', 'dropped']))
  return or(isIn(tasks.dueOn, period), isIn(tasks.doneOn, period), overdue)
}
