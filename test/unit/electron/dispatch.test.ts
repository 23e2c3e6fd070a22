import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract } from '#shared/contract.ts'
import { failureCodes } from '#shared/failure.ts'
import { tell } from '#test/faults/figure.ts'
import { createTestApp, type TestApp } from '#test/harness/create-test-app.ts'

// EQUIPLAN_MESSAGES takes a number.
const messages = Number(process.env['EQUIPLAN_MESSAGES'] ?? 100_000)
const batch = 50_000

let app: TestApp

beforeAll(() => {
  app = createTestApp()
  app.offices.open('umea')
})

afterAll(() => app.remove())

const names = Object.keys(contract).filter((name) => !name.startsWith('office.') && !name.startsWith('document.'))

/** Text of everything stored, so that any write shows. */
async function everything(): Promise<string> {
  const lists = names.filter((name) => name.endsWith('.all') && contract[name as 'plan.all'].kind === 'query')
  return JSON.stringify(await Promise.all(lists.map((name) => app.dispatch(name, {}))))
}

// In parts, because a million at once would fill the memory.
function* samples<T>(of: fc.Arbitrary<T>, count: number, seed: number): Generator<T> {
  for (let done = 0; done < count; done += batch) {
    yield* fc.sample(of, { numRuns: Math.min(batch, count - done), seed: seed + done })
  }
}

describe('a call that makes no sense', () => {
  it('is answered with a known failure, without a stack or a path, and changes nothing', async () => {
    const before = await everything()
    const commands = names.filter((name) => contract[name as 'plan.update'].kind === 'command')
    const hostile = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withSet: true,
      maxDepth: 3,
    })
    const near = fc.record({
      id: fc.oneof(fc.uuid(), fc.string(), hostile),
      revision: fc.oneof(fc.integer(), fc.string(), hostile),
      patch: fc.oneof(fc.dictionary(fc.string(), hostile, { maxKeys: 3 }), hostile),
    })
    const call = fc.record({
      name: fc.oneof(fc.constantFrom(...commands), fc.string()),
      input: fc.oneof(hostile, near),
    })
    const seed = Number(process.env['EQUIPLAN_SEED'] ?? 20_261_121)
    let answered = 0
    for (const { name, input } of samples(call, messages, seed)) {
      const reply = await app.dispatch(name, input)
      answered += 1
      if (reply.ok) {
        expect(
          contract[name as 'plan.update'].input.safeParse(input).success,
          `${name} let through what is not valid`,
        ).toBe(true)
        continue
      }
      expect(failureCodes).toContain(reply.failure.code)
      expect(reply.failure.code, name).not.toBe('unexpected')
      expect(JSON.stringify(reply)).not.toMatch(/\bat \w+ \(|node_modules|equiplan-test-/)
    }
    tell({
      id: 'S1',
      what: 'malformed messages to every command',
      trials: messages,
      seen: { answered, stored: 0 },
      seed,
    })
    expect(await everything()).toBe(before)
  }, 3_600_000)

  it('cannot name a call that is not in the contract', async () => {
    for (const name of ['constructor', '__proto__', 'toString', 'plan.destroy', '', 7, null]) {
      expect(await app.dispatch(name, {})).toEqual({ ok: false, failure: { code: 'not-allowed' } })
    }
  })

  it('says which field is wrong and why', async () => {
    const reply = await app.dispatch('unit.create', { name: '  ', kind: 'castle', outside: 'no', extra: 1 })
    expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid' } })
    const problems = reply.ok ? [] : (reply.failure.problems ?? [])
    expect(Object.fromEntries(problems.map(({ path, reason }) => [path, reason]))).toEqual({
      name: 'required',
      kind: 'not-in-list',
      outside: 'wrong-form',
      extra: 'unknown-field',
    })
  })
})

describe('a record', () => {
  it('that breaks a rule over two fields is not kept', async () => {
    const post = {
      post: 'Ordförande',
      authorityLines: [],
      standard: false,
      validFrom: '2026-02-01',
      validTo: '2026-01-01',
    }
    await expect(app.invoke('signatory.create', post)).rejects.toMatchObject({
      failure: { code: 'invalid', problems: [{ path: 'validTo', reason: 'end-before-start' }] },
    })
    expect((await app.invoke('signatory.all', {})).some((one) => one.post === 'Ordförande')).toBe(false)
  })

  it('keeps decomposed and control characters out of the database', async () => {
    const made = await app.invoke('unit.create', {
      name: ' Pho\u0300ng\u0000 To\u0302\u0309 chu\u031b\u0301c\u202e ',
      kind: 'department',
      outside: false,
    })
    expect(made.name).toBe('Phòng Tổ chức')
  })
})
