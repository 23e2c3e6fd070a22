import { describe, expect, it } from 'vitest'
import { fitColumns, tracksOf, type ColumnRoom } from '#renderer/ui/fit-columns.ts'

type Column = ColumnRoom & { id: string }

const columns: Column[] = [
  { id: 'number', width: 120, priority: 2 },
  { id: 'subject', width: '3fr', minWidth: 200 },
  { id: 'issuer', width: '2fr', minWidth: 150, priority: 4 },
  { id: 'day', width: 110, priority: 3 },
  { id: 'place', priority: 4 },
]

function idsAt(width: number): string[] {
  return fitColumns(columns, width).map(({ id }) => id)
}

describe('columns of a table', () => {
  it('all stand where there is room', () => {
    expect(idsAt(660)).toEqual(['number', 'subject', 'issuer', 'day', 'place'])
  })

  it('go by their priority when the table is narrow, of two alike the later one first', () => {
    expect(idsAt(659)).toEqual(['number', 'subject', 'issuer', 'day'])
    expect(idsAt(579)).toEqual(['number', 'subject', 'day'])
    expect(idsAt(400)).toEqual(['number', 'subject'])
    expect(idsAt(319)).toEqual(['subject'])
  })

  it('keep the main one even where it does not fit', () => {
    expect(idsAt(50)).toEqual(['subject'])
  })

  it('get the track they ask for', () => {
    expect(tracksOf(columns, 660)).toBe('120px minmax(200px, 3fr) minmax(150px, 2fr) 110px minmax(80px, 1fr)')
    expect(tracksOf(columns.slice(0, 2), 300)).toBe('120px minmax(0px, 3fr)')
  })
})
