import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { listHistory, redo, undo } from '#db/history.ts'
import { createRow, getRow, updateRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import type { RichText } from '#shared/rich-text.ts'
import { nodeInput, planInput } from '#test/builders/build-inputs.ts'
import { createTempOffice, type TempOffice } from '#test/harness/temp-office.ts'
import { useOffice } from '#test/harness/use-office.ts'

const paragraphs = (texts: string[]): RichText =>
  texts.map((text) => ({ kind: 'paragraph', runs: [{ text: text === '' ? 'x' : text }] }))

const long = (seed: string) => Array.from({ length: 20 }, (_, at) => `${seed} ${at} thực hiện bình đẳng giới 😀 öka`)

describe('the history of long prose', () => {
  const temp = useOffice()

  it('keeps what changed, not the whole text twice', () => {
    const { id, node } = prepared(temp.temp, paragraphs(long('đoạn')))
    for (let at = 0; at < 20; at += 1) {
      const texts = long('đoạn').map((text, place) => (place <= at ? `${text}!` : text))
      save(temp.temp, `person ${at}`, (tx) => updateRow(tx, 'planNode', node(), { body: paragraphs(texts) }))
    }
    const { client } = connectionOf(temp.office)
    const kept = client
      .prepare<[string], number>(
        `SELECT sum(length(before) + length(after)) FROM history WHERE record_id = ? AND revision > 1`,
      )
      .pluck()
      .get(id)
    expect(kept).toBeLessThan(20 * 250)
  })

  it('reads entries that older versions kept in full', () => {
    const { id, node } = prepared(temp.temp, paragraphs(long('a')))
    save(temp.temp, 'x', (tx) => updateRow(tx, 'planNode', node(), { body: paragraphs(['short']) }))
    const [changed] = listHistory(temp.office, 'planNode', id).rows
    expect(changed).toMatchObject({ before: { body: paragraphs(long('a')) }, after: { body: paragraphs(['short']) } })
    const kept = connectionOf(temp.office)
      .client.prepare(`SELECT before FROM history ORDER BY sequence DESC`)
      .pluck()
      .get()
    expect(JSON.parse(String(kept))).toEqual({ body: paragraphs(long('a')) })
    undo(temp.office, { operator: 'x' })
    expect(node().body).toEqual(paragraphs(long('a')))
  })

  it('tells every text as it was and brings each back by undo and redo', () => {
    const piece = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim())
    const edit = fc.record({
      at: fc.nat({ max: 19 }),
      text: piece,
      kind: fc.constantFrom('put', 'add', 'remove'),
      by: fc.constantFrom('Lan', 'Ana'),
    })
    const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), fc.nat({ max: 4 }), (edits, page) => {
      const own = createTempOffice()
      try {
        replayed(own, edits, page + 1)
      } finally {
        own.remove()
      }
    })
    fc.assert(property, { numRuns: Number(process.env['EQUIPLAN_MODEL_RUNS'] ?? 12) })
  }, 120_000)
})

type Edit = { at: number; text: string; kind: string; by: string }

function replayed(temp: TempOffice, edits: Edit[], page: number): void {
  const { id, node } = prepared(temp, paragraphs(long('a')))
  let texts = long('a')
  for (const { at, text, kind, by } of edits) {
    if (kind === 'put') texts = texts.with(at % texts.length, text)
    if (kind === 'add') texts = texts.toSpliced(at, 0, text)
    if (kind === 'remove' && texts.length > 1) texts = texts.toSpliced(at % texts.length, 1)
    save(temp, by, (tx) => updateRow(tx, 'planNode', node(), { body: paragraphs(texts) }))
  }
  const last = node().body
  const entries: ReturnType<typeof listHistory>['rows'] = []
  let after: string | null = null
  do {
    const read: ReturnType<typeof listHistory> = listHistory(temp.office, 'planNode', id, {
      limit: page,
      ...(after && { after }),
    })
    entries.push(...read.rows)
    after = read.next
  } while (after !== null)
  // Each text follows from the one before it, the newest is the record's, the oldest that of its making.
  const changes = entries.filter(({ action }) => action === 'update')
  let text: unknown = last
  for (const { before, after: now } of changes) {
    expect(now?.['body']).toEqual(text)
    text = before?.['body']
  }
  expect(text).toEqual(paragraphs(long('a')))
  for (const { before } of changes) {
    undo(temp.office, { operator: 'x' })
    expect(node().body).toEqual(before?.['body'])
  }
  for (const { after: now } of changes.toReversed()) {
    redo(temp.office, { operator: 'x' })
    expect(node().body).toEqual(now?.['body'])
  }
  expect(node().body).toEqual(last)
}

function prepared(temp: TempOffice, body: RichText) {
  const made = write(temp.office, { operator: 'x', undoable: false }, (tx) => {
    const plan = createRow(tx, 'plan', planInput())
    return createRow(tx, 'planNode', nodeInput(plan.id, { body }))
  })
  return { id: made.id, node: () => getRow(temp.office, 'planNode', made.id) }
}

function save<T>(temp: TempOffice, operator: string, work: Parameters<typeof write<T>>[2]): T {
  return write(temp.office, { operator }, work)
}
