import { describe, expect, test } from 'vitest'
import { placeBasis } from '#renderer/features/plan-editor/fields/bases-order.ts'
import { directiveFrom } from '#renderer/features/plan-editor/fields/directive-from-text.ts'
import { movedBy, positionsFor } from '#renderer/features/plan-editor/fields/positions.ts'
import { orderBases } from '#shared/rules/directive-order.ts'
import { recordMaker } from '../../builders/make-records.ts'

describe('the order of legal bases', () => {
  const record = recordMaker()
  const directive = (kind: 'law' | 'decree' | 'plan', issuedOn: string) =>
    record('directive', {
      kind,
      typeName: kind,
      subject: '',
      family: 'state',
      status: 'unknown',
      verified: false,
      issuedOn,
    })
  const law = { id: 'law', directive: directive('law', '2006-11-29'), position: null }
  const decree = { id: 'decree', directive: directive('decree', '2020-03-05'), position: null }
  const plan = { id: 'plan', directive: directive('plan', '2021-02-08'), position: null }

  test('a basis moved by hand stands where it was put, the others by rank around it', () => {
    const ordered = orderBases([plan, law, decree])
    const placings = placeBasis(ordered, 2, 0)
    expect(placings).toEqual([{ id: 'plan', position: 0 }])
    expect(after([law, decree, plan], placings)).toEqual(['plan', 'law', 'decree'])
  })

  test('moving a second one keeps the place of the first', () => {
    const first = placeBasis(orderBases([law, decree, plan]), 2, 0)
    const now = applied([law, decree, plan], first)
    const second = placeBasis(orderBases(now), 2, 1)
    expect(after(now, second)).toEqual(['plan', 'decree', 'law'])
  })

  test('the first cannot go up', () => {
    expect(placeBasis(orderBases([law, decree]), 0, -1)).toEqual([])
  })

  type Basis = Omit<typeof law, 'position'> & { position: number | null }

  function applied(bases: readonly Basis[], placings: readonly { id: string; position: number | null }[]): Basis[] {
    return bases.map((basis) => ({ ...basis, ...placings.find(({ id }) => id === basis.id) }))
  }

  function after(bases: readonly Basis[], placings: readonly { id: string; position: number | null }[]): string[] {
    return orderBases(applied(bases, placings)).map(({ id }) => id)
  }
})

describe('lines that are moved', () => {
  test('only those whose place changed are stored', () => {
    const lines = ['a', 'b', 'c', 'd'].map((id, position) => ({ id, position }))
    expect(positionsFor(movedBy(lines, 1, 1))).toEqual([
      { id: 'c', position: 1 },
      { id: 'b', position: 2 },
    ])
    expect(positionsFor(movedBy(lines, 0, -1))).toEqual([])
  })
})

describe('a directive begun from what was typed into the search', () => {
  test('type and number of the Party are told apart', () => {
    expect(directiveFrom('Chỉ thị số 21-CT/TW')).toMatchObject({
      kind: 'directive',
      typeName: 'Chỉ thị',
      number: '21-CT/TW',
      family: 'party',
    })
  })

  test('a law keeps its name as subject', () => {
    expect(directiveFrom('Luật Bình đẳng giới')).toMatchObject({
      kind: 'law',
      typeName: 'Luật',
      subject: 'Bình đẳng giới',
    })
  })

  test('words that say nothing of a type become the subject', () => {
    expect(directiveFrom('jämställdhet i regionen')).toMatchObject({
      kind: 'other',
      subject: 'jämställdhet i regionen',
    })
  })
})
