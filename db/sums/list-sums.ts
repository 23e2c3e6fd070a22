import type { FoundSum } from '#shared/contract/sum-calls.ts'
import { reading, type OpenOffice } from '../connection.ts'
import { sumsInProse } from './prose-sums.ts'
import { statedSums } from './stated-sums.ts'

const mostGiven = 200

/** Totals in fields and in prose beside the sums of their parts, those that disagree first. */
export function listSums(office: OpenOffice): { compared: number; wrong: number; sums: FoundSum[] } {
  const all = reading(office, (connection) => [...statedSums(connection), ...sumsInProse(connection)])
  const wrong = all.filter(({ holds }) => !holds)
  const right = all.filter(({ holds }) => holds)
  return { compared: all.length, wrong: wrong.length, sums: [...wrong, ...right].slice(0, mostGiven) }
}
