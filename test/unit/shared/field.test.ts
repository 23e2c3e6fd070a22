import { describe, expect, it } from 'vitest'
import { line, lines, text } from '#shared/field.ts'
import { check } from '#shared/problems.ts'

const name = 'Ủy ban nhân dân tỉnh '.repeat(14).slice(0, 290).trim()

describe('the length of a field', () => {
  it.each([
    ['a line', line({ max: 300 }).schema],
    ['a text', text({ max: 300 }).schema],
  ])('%s is that of what will be stored, however its letters are composed', (_, schema) => {
    const pasted = name.normalize('NFD')
    expect(pasted.length).toBeGreaterThan(300)
    expect(check(schema, ` ${pasted} \u0000`)).toEqual({ ok: true, value: name })
  })

  it('too long says how long it may be, also when it was not even cleaned', () => {
    for (const length of [301, 1_300, 10_000_000]) {
      const found = check(line({ max: 300 }).schema, 'x'.repeat(length))
      expect(found).toEqual({ ok: false, problems: [{ path: '', reason: 'too-long', limit: 300 }] })
    }
  })

  it('of a list counts the lines that hold something', () => {
    const schema = lines({ max: 3 }).schema
    expect(check(schema, ['a', '', ' ', 'b', '\t', 'c'])).toEqual({ ok: true, value: ['a', 'b', 'c'] })
    const found = check(schema, ['a', 'b', 'c', 'd'])
    expect(found).toEqual({ ok: false, problems: [{ path: '', reason: 'too-many', limit: 3 }] })
  })

  it('required is not met by what is cleaned away', () => {
    const found = check(line({ required: true }).schema, ' \u0000')
    expect(found).toEqual({ ok: false, problems: [{ path: '', reason: 'required' }] })
  })
})
