import { describe, expect, test } from 'vitest'
import { directiveFrom } from '#renderer/records/directive-from-text.ts'
import { stepInList } from '#renderer/features/plan-editor/fields/step-in-list.ts'

describe('a line of a list', () => {
  const lines = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

  test('goes one place up or down', () => {
    expect(stepInList(lines, 1, -1)).toEqual({ id: 'b', beforeId: 'a' })
    expect(stepInList(lines, 1, 1)).toEqual({ id: 'c', beforeId: 'b' })
  })

  test('stays where it cannot go further', () => {
    expect(stepInList(lines, 0, -1)).toBeNull()
    expect(stepInList(lines, 2, 1)).toBeNull()
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
