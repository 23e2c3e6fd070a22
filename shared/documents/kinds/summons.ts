import { swedenSummons } from '../sweden/summons.ts'
import { vietnamSummons } from '../vietnam/summons.ts'
import { defineKind } from './define-kind.ts'

/** What calls people to a meeting, with its agenda. A record that stands for several meetings has none. */
export const summonsKind = defineKind({
  name: 'summons',
  subject: 'meeting',
  has: ({ state, sittings }) => state !== 'cancelled' && (sittings ?? 1) === 1,
  composers: { 'vn-nd30': vietnamSummons, 'vn-union': vietnamSummons, 'se-plan': swedenSummons },
})
