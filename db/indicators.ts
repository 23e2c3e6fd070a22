import { and, eq, isNull } from 'drizzle-orm'
import type { IndicatorStanding, LateIndicator } from '#shared/contract/indicator-calls.ts'
import type { Day } from '#shared/day.ts'
import type { Figure } from '#shared/entities/figure.ts'
import type { Indicator } from '#shared/entities/indicator.ts'
import type { MeasurePair } from '#shared/entities/measure-pair.ts'
import { deadlineOf, latePeriod } from '#shared/rules/figure-deadline.ts'
import { flowStanding, type FlowRow } from '#shared/rules/indicator-flow.ts'
import { figuresBehind, isFilled, standingOf } from '#shared/rules/standing.ts'
import { prepared, reading, type Connection, type OpenOffice } from './connection.ts'
import { flowsUntil, measureBy } from './indicator-flows.ts'
import { isOneOf, selectIds, selectWhere } from './rows.ts'
import { tables } from './schema.ts'

const mostFigures = 10_000

/** How indicators stand with their newest figures; those that do not exist are left out. */
export function readStandings(office: OpenOffice, ids: readonly string[], today: Day): IndicatorStanding[] {
  const wanted = [...new Set(ids)]
  return reading(office, (connection) => {
    const known = byId(selectIds(connection, 'indicator', wanted, wanted.length) as Indicator[])
    const indicators = wanted.flatMap((id) => known.get(id) ?? [])
    const pairIds = indicators.flatMap(({ pairId }) => pairId ?? [])
    const pairs = byId(selectIds(connection, 'measurePair', pairIds, wanted.length) as MeasurePair[])
    const flows = flowsUntil(connection, today, (indicator) => measureBy(indicator, (id) => pairs.get(id)))
    const figures = figuresOf(connection, wanted)
    return indicators.map((indicator) =>
      standingNow(indicator, figures.get(indicator.id) ?? [], flows(indicator).at(-1)),
    )
  })
}

function byId<R extends { id: string }>(rows: readonly R[]): Map<string, R> {
  return new Map(rows.map((row) => [row.id, row]))
}

// Of everybody, not of a group; by their indicator.
function figuresOf(connection: Connection, ids: readonly string[]): Map<string, Figure[]> {
  const { indicatorId, group, deletedAt } = tables.figure
  const condition = and(isOneOf(indicatorId, ids), eq(group, ''), isNull(deletedAt))
  const figures = new Map<string, Figure[]>(ids.map((id) => [id, []]))
  for (const row of selectWhere(connection, 'figure', condition, mostFigures * ids.length)) {
    const figure = row as Figure
    figures.get(figure.indicatorId)?.push(figure)
  }
  return figures
}

function standingNow(indicator: Indicator, figures: Figure[], counted: FlowRow | undefined): IndicatorStanding {
  const inTime = figures.toSorted((a, b) => ((a.endsOn ?? '') < (b.endsOn ?? '') ? -1 : 1))
  const actual = inTime.findLast((figure) => figure.kind === 'actual' && isFilled(figure))
  const targets = inTime.filter(({ kind }) => kind === 'target')
  const endsOn = counted?.endsOn ?? actual?.endsOn ?? null
  const target = targets.find((figure) => (figure.endsOn ?? '') >= (endsOn ?? '')) ?? targets.at(-1)
  const aim = target ? standingOf(indicator, [target]).value : null
  const typed = standingOf(indicator, actual ? figuresBehind(indicator.accumulation, actual, inTime) : [])
  const { value, women, men } = counted ? flowStanding(counted) : typed
  return {
    id: indicator.id,
    endsOn,
    value,
    women,
    men,
    target: target && aim !== null ? { value: aim, bound: target.bound, endsOn: target.endsOn } : null,
  }
}

/** The indicators whose newest owed figure is missing after its deadline, the longest late first. */
export function listLate(office: OpenOffice, today: Day): LateIndicator[] {
  const all = reading(office, (connection) =>
    prepared(connection, 'last figures of indicators', () =>
      connection.client.prepare<[], Reported>(
        // What counts itself from the office's records owes no figure.
        `SELECT id, name, code, unit_id AS unitId, person_id AS personId, period, grace_days AS graceDays,
           created_at AS createdAt,
           (SELECT max(ends_on) FROM figures
             WHERE indicator_id = indicators.id AND kind = 'actual' AND deleted_at IS NULL
               AND coalesce(women, men, other, not_stated, value, stated_total, answer) IS NOT NULL) AS lastEndsOn
         FROM indicators WHERE deleted_at IS NULL AND period <> 'other' AND flow = 'none'`,
      ),
    ).all(),
  )
  const late = all.flatMap(({ graceDays, createdAt, ...shown }) => {
    const period = latePeriod({ period: shown.period, graceDays, createdAt, lastEndsOn: shown.lastEndsOn }, today)
    return period ? [{ ...shown, ...period, deadline: deadlineOf({ graceDays }, period.endsOn) }] : []
  })
  return late.toSorted((a, b) => (a.deadline < b.deadline ? -1 : 1))
}

type Reported = Omit<LateIndicator, 'startsOn' | 'endsOn' | 'deadline'> & Pick<Indicator, 'graceDays' | 'createdAt'>
