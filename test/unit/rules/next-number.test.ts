import { describe, expect, it } from 'vitest'
import { nextDecisionNumber, nextNumber } from '#shared/rules/next-number.ts'
import { quorumOf } from '#shared/rules/quorum.ts'

describe('the next number', () => {
  it('goes on as the office writes it', () => {
    const next = (last: string | null) => nextNumber({ last, year: 2026 })
    expect(['4/2026', '§ 14', 'Mesa 03', '12', 'MJC-2026-09', '01-BB/2026'].map(next)).toEqual([
      '5/2026',
      '§ 15',
      'Mesa 04',
      '13',
      'MJC-2026-10',
      '02-BB/2026',
    ])
  })

  it('begins anew with the year that it names', () => {
    expect(nextNumber({ last: '12/2025', year: 2026 })).toBe('1/2026')
    expect(nextNumber({ last: '2025-012', year: 2026 })).toBe('2026-001')
    expect(nextNumber({ last: '12/2025', year: null })).toBe('13/2025')
  })

  it('is never made up', () => {
    expect(nextNumber({ last: null, year: 2026 })).toBeNull()
    expect(nextNumber({ last: 'sin número', year: 2026 })).toBeNull()
  })
})

describe('the number of the next decision', () => {
  const before = { number: '3.2', meetingNumber: '3/2026' }

  it('goes on in the meeting, and begins with the number of a new one', () => {
    expect(nextDecisionNumber({ own: '4.1', before, meetingNumber: '4/2026', year: 2026 })).toBe('4.2')
    expect(nextDecisionNumber({ own: null, before, meetingNumber: '4/2026', year: 2026 })).toBe('4.1')
  })

  it('goes on over the meetings where the body counts its decisions through', () => {
    const through = { number: '§ 14', meetingNumber: '3' }
    expect(nextDecisionNumber({ own: null, before: through, meetingNumber: '4', year: 2026 })).toBe('§ 15')
    expect(nextDecisionNumber({ own: null, before: null, meetingNumber: '1', year: 2026 })).toBeNull()
  })
})

it('a quorum is more than half of those who may vote', () => {
  expect(quorumOf(5, 9)?.isReached).toBe(true)
  expect(quorumOf(5, 10)?.isReached).toBe(false)
  expect(quorumOf(0, 0)).toBeNull()
})
