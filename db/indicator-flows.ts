import type { Day } from '#shared/day.ts'
import type { Indicator } from '#shared/entities/indicator.ts'
import type { MeasurePair } from '#shared/entities/measure-pair.ts'
import { Failed } from '#shared/failure.ts'
import { flowRows, type FlowRow } from '#shared/rules/indicator-flow.ts'
import { once } from '#shared/once.ts'
import { reading, type Connection, type OpenOffice } from './connection.ts'
import { heldIn } from './held-records.ts'
import { readRow } from './rows.ts'

const longAgo = '0001-01-01'

type Flow = { scope: 'measure' | 'plan' | 'office'; rows: FlowRow[] }

/** What the office's own records give for an indicator, period by period, and whether only those of its measure or plan count. */
export function readFlow(office: OpenOffice, id: string, today: Day): Flow {
  return reading(office, (connection) => {
    const indicator = readRow(connection, 'indicator', id) as Indicator | null
    if (indicator === null) throw new Failed('not-found', { detail: { entity: 'indicator' } })
    const scope = measureOf(connection, indicator) !== null ? 'measure' : indicator.planId === null ? 'office' : 'plan'
    return { scope, rows: flowsUntil(connection, today)(indicator) }
  })
}

/**
 * The same for indicators one after the other; what was held is read once, when the first of them fills itself. `measure`
 * is given where the rows of the matrix are known already.
 */
export function flowsUntil(
  connection: Connection,
  today: Day,
  measure = (indicator: Indicator) => measureOf(connection, indicator),
): (indicator: Indicator) => FlowRow[] {
  const held = once(() => heldIn(connection, { from: longAgo, to: today }))
  return (indicator) => {
    if (indicator.flow === 'none') return []
    return flowRows({ ...indicator, measureId: measure(indicator) }, held(), today)
  }
}

function measureOf(connection: Connection, indicator: Indicator): string | null {
  return measureBy(indicator, (id) => readRow(connection, 'measurePair', id) as MeasurePair | null)
}

/** The measure an indicator is about: its own, or the one that its row of the matrix names. */
export function measureBy(
  { planNodeId, pairId }: Indicator,
  pairOf: (id: string) => MeasurePair | null | undefined,
): string | null {
  if (planNodeId !== null || pairId === null) return planNodeId
  return pairOf(pairId)?.measureId ?? null
}
