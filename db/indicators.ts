import type { IndicatorStanding, LateIndicator } from '#shared/contract/indicator-calls.ts'
import type { Day } from '#shared/day.ts'
import type { Figure } from '#shared/entities/figure.ts'
import type { Indicator } from '#shared/entities/indicator.ts'
import { deadlineOf, latePeriod } from '#shared/rules/figure-deadline.ts'
import { flowStanding, type FlowRow } from '#shared/rules/indicator-flow.ts'
import { figuresBehind, isFilled, standingOf } from '#shared/rules/standing.ts'
import { prepared, reading, type OpenOffice } from './connection.ts'
import { flowsUntil } from './indicator-flows.ts'
import { readRow, selectRows } from './rows.ts'

const mostFigures = 10_000

/** How indicators stand with their newest figures; those that do not exist are left out. */
export function readStandings(office: OpenOffice, ids: readonly string[], today: Day): IndicatorStanding[] {
  return reading(office, (connection) => {
    const flows = flowsUntil(connection, today)
    return [...new Set(ids)].flatMap((id) => {
      const indicator = readRow(connection, 'indicator', id) as Indicator | null
      if (indicator === null) return []
      const figures = selectRows(connection, 'figure', { indicatorId: id, group: '' }, false, mostFigures)
      return [standingNow(indicator, figures as Figure[], flows(indicator).at(-1))]
    })
  })
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
