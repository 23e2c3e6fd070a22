import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSharedField, type SharedFieldRules } from '#renderer/features/plan-editor/fields/shared-field.ts'

const others = ['Internal']

/** A level of the matrix whose name is stored on request; the screen learns of it only when told. */
function levelNamed(first: string) {
  const level = {
    stored: first,
    requests: [] as string[],
    answer: null as (() => void) | null,
    isHeld: false,
    isFailing: false,
    draft: null as string | null,
    shown: null as string | null,
    states: [] as string[],
  }
  const rules: SharedFieldRules<string> = {
    stored: first,
    clean: (typed) => typed.trim(),
    waits: (value) => value === '' || others.includes(value),
    store: async (value) => {
      level.requests.push(value)
      if (level.isHeld) await new Promise<void>((resolve) => (level.answer = resolve))
      if (level.isFailing) return false
      level.stored = value
      return true
    },
  }
  const field = createSharedField<string>(rules, {
    show: (typed) => (level.shown = typed),
    putDraft: async (typed) => void (level.draft = typed),
    dropDraft: async () => void (level.draft = null),
    onState: (state) => level.states.push(state),
  })
  return { level, field, see: (stored: string) => field.follow({ ...rules, stored }) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('The name of a level', () => {
  it('is stored while it is typed', async () => {
    const { level, field } = levelNamed('Level')
    field.change('Internal level ')
    await vi.advanceTimersByTimeAsync(600)
    expect(level).toMatchObject({ stored: 'Internal level', shown: 'Internal level ' })
    await field.leave()
    expect(level.shown).toBeNull()
    expect(level.requests).toEqual(['Internal level'])
  })

  it('never makes two levels one while it is half typed, whoever asks to save; it is kept as a draft', async () => {
    const { level, field } = levelNamed('Level')
    field.change('Internal')
    await field.flush()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(level).toMatchObject({ stored: 'Level', requests: [], draft: 'Internal', shown: 'Internal' })
    expect(level.states.at(-1)).toBe('unfinished')
    field.change('Internal level')
    await field.flush()
    expect(level).toMatchObject({ stored: 'Internal level', draft: null })
    expect(level.states.at(-1)).toBe('saved')
  })

  it('joins the other level of that name once its field is left', async () => {
    const { level, field } = levelNamed('Level')
    field.change('Internal')
    await field.leave()
    expect(level).toMatchObject({ stored: 'Internal', draft: null, shown: null })
  })

  it('is sent by one request at a time, each with what is typed by then', async () => {
    const { level, field } = levelNamed('Level')
    level.isHeld = true
    field.change('Internal l')
    const first = field.flush()
    await vi.advanceTimersByTimeAsync(0)
    field.change('Internal level')
    const second = field.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(level.requests).toEqual(['Internal l'])
    level.isHeld = false
    level.answer?.()
    await Promise.all([first, second])
    expect(level.requests).toEqual(['Internal l', 'Internal level'])
  })

  it('can be typed back to what the screen has not yet stopped showing', async () => {
    const { level, field, see } = levelNamed('Level')
    field.change('Levels')
    await field.flush()
    field.change('Level')
    await field.leave()
    expect(level.stored).toBe('Level')
    see('Levels')
    see('Level')
    field.change('Levels')
    await field.leave()
    expect(level.stored).toBe('Levels')
  })

  it('stays in the field and as a draft when it cannot be stored, and is stored the next time', async () => {
    const { level, field } = levelNamed('Level')
    level.isFailing = true
    field.change('External')
    await field.leave()
    expect(level).toMatchObject({ stored: 'Level', draft: 'External', shown: 'External' })
    level.isFailing = false
    await field.flush()
    expect(level).toMatchObject({ stored: 'External', draft: null })
  })
})
