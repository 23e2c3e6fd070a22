import { blankRecord } from '#shared/blank-record.ts'
import type { Figure } from '#shared/entities/figure.ts'
import { figure } from '#shared/entities/figure.ts'

const id = '00000000-0000-4000-8000-000000000000'
const base = { id, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z', revision: 1 }
const nothing = Object.fromEntries(Object.keys(figure.fields).map((name) => [name, null]))

/** A figure as it is stored, of no indicator that exists; with some fields as the test wants them. */
export function blankFigure(changes: Partial<Figure> = {}): Figure {
  const given = { ...nothing, ...blankRecord('figure', { indicatorId: id }), ...base, deletedAt: null, ...changes }
  // Every field is there: empty, blank or given.
  return given as Figure
}
