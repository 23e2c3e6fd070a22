import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { connectionOf } from '#db/connection.ts'
import { fileOf } from '#db/generations.ts'
import { redo, undo } from '#db/history.ts'
import { createRow, restoreRow, trashRow, updateRow } from '#db/records.ts'
import { findRecords } from '#db/search.ts'
import { excerptOf } from '#shared/excerpt.ts'
import { directiveInput, nodeInput, planInput, unitInput } from '#test/builders/build-inputs.ts'
import { useOffice } from '#test/harness/use-office.ts'

describe('the search box', () => {
  const temp = useOffice()
  const titles = (words: string) => findRecords(temp.office, words, 50).map(({ title }) => title)

  it('finds words typed without their accents, and with other ones', () => {
    const names = ['Ban Thường vụ Đảng ủy', 'Işık Derneği', 'Jämställdhetsenheten', 'İzmir', 'Comisión de género']
    temp.save((tx) => names.forEach((name) => createRow(tx, 'unit', unitInput({ name: name.normalize('NFD') }))))
    const typed = [
      'dang',
      'ĐẢNG',
      'đảng',
      'isik',
      'ışık',
      'IŞIK',
      'jamstalldhet',
      'Jämställ'.normalize('NFD'),
      'izmir',
      'İZMİR',
      'comision GENERO',
    ]
    expect(typed.map((words) => titles(words).length)).toEqual(typed.map(() => 1))
    expect(titles('dang thuong')).toEqual(['Ban Thường vụ Đảng ủy'])
    expect(titles('dang isik')).toEqual([])
  })

  it('looks for the beginning of each word', () => {
    temp.save((tx) =>
      createRow(tx, 'directive', directiveInput({ number: '67/KH-UBND', subject: 'vì sự tiến bộ của phụ nữ' })),
    )
    for (const words of ['67', '67/kh', 'ubnd', 'tien', 'TIEN BO', 'phu nu vi']) expect(titles(words)).toHaveLength(1)
    for (const words of ['bnd', 'hu', '']) expect(titles(words)).toEqual([])
  })

  it('takes whatever is typed for words, never for a query', () => {
    temp.save((tx) => createRow(tx, 'unit', unitInput({ name: 'NOT OR AND NEAR title' })))
    for (const words of [
      '"',
      '" OR "',
      'title:',
      'a* b*',
      '(',
      'NEAR(',
      '^x',
      '-',
      '\0',
      '😀',
      "'; DROP TABLE plans; --",
      'not',
      'NOT and',
    ]) {
      expect(() => titles(words)).not.toThrow()
    }
    expect(titles('not or')).toHaveLength(1)
  })

  it('groups what it finds by kind, the best kind first, with the words in their place', () => {
    temp.save((tx) => {
      const plan = createRow(tx, 'plan', planInput({ title: 'Kế hoạch bình đẳng giới' }))
      const body = [
        {
          kind: 'paragraph' as const,
          runs: [{ text: 'Tăng cường ' }, { text: 'bình đẳng', bold: true as const }, { text: ' giới' }],
        },
      ]
      createRow(tx, 'planNode', nodeInput(plan.id, { title: 'Tuyên truyền', body }))
      createRow(tx, 'planNode', nodeInput(plan.id, { title: 'Bình đẳng' }))
      createRow(tx, 'unit', unitInput({ name: 'Ban bình đẳng giới và tiến bộ phụ nữ của tỉnh' }))
    })
    const found = findRecords(temp.office, 'binh dang', 50)
    expect(found[0]).toMatchObject({
      entity: 'planNode',
      title: 'Bình đẳng',
      owner: { entity: 'plan', id: expect.any(String) },
    })
    expect(found[1]).toMatchObject({ entity: 'planNode', title: 'Tuyên truyền', excerpt: 'Tăng cường bình đẳng giới' })
    expect(new Set(found.map(({ entity }) => entity)).size).toBe(3)
    expect(findRecords(temp.office, 'binh dang', 2)).toHaveLength(2)
    const only = found.at(-1)?.entity ?? 'plan'
    const ofKind = findRecords(temp.office, 'binh dang', 50, only).map(({ id }) => id)
    expect(ofKind).toEqual(found.filter(({ entity }) => entity === only).map(({ id }) => id))
    expect(findRecords(temp.office, 'binh dang', 1, only)).toHaveLength(1)
  })

  it('follows every change, the trash and undo', () => {
    const unit = temp.save((tx) => createRow(tx, 'unit', unitInput({ name: 'alpha' })))
    const renamed = temp.save((tx) => updateRow(tx, 'unit', unit, { name: 'beta' }))
    expect([titles('alpha'), titles('beta')]).toEqual([[], ['beta']])
    const trashed = temp.save((tx) => trashRow(tx, 'unit', renamed))
    expect(titles('beta')).toEqual([])
    temp.save((tx) => restoreRow(tx, 'unit', trashed))
    expect(titles('beta')).toEqual(['beta'])
    for (const _ of [1, 2, 3]) undo(temp.office, { operator: 'x' })
    expect([titles('alpha'), titles('beta')]).toEqual([['alpha'], []])
    redo(temp.office, { operator: 'x' })
    expect([titles('alpha'), titles('beta')]).toEqual([[], ['beta']])
  })

  it('does not find what belongs to a plan in the trash', () => {
    const plans = temp.save((tx) => [1, 2].map((at) => createRow(tx, 'plan', planInput({ title: `gamma ${at}` }))))
    const [one, other] = plans
    if (!one || !other) throw new Error('no plans')
    temp.save((tx) => {
      for (let at = 0; at < 30; at += 1) createRow(tx, 'planNode', nodeInput(one.id, { title: 'gamma' }))
      createRow(tx, 'planNode', nodeInput(other.id, { title: 'gamma, much longer than the others' }))
    })
    temp.save((tx) => trashRow(tx, 'plan', one))
    expect(findRecords(temp.office, 'gamma', 3)).toHaveLength(2)
    expect(findRecords(temp.office, 'g', 3)).toHaveLength(2)
  })

  it('tells where a hit stands, and what tells it from others of the same words', () => {
    temp.save((tx) => {
      const plan = createRow(tx, 'plan', planInput({ title: 'The plan' }))
      const section = createRow(tx, 'planNode', nodeInput(plan.id, { title: 'Section' }))
      const inner = createRow(tx, 'planNode', nodeInput(plan.id, { title: '', parentId: section.id }))
      const more = { kind: 'measure', title: 'delta', parentId: inner.id, startsOn: '2026-03-08' } as const
      createRow(tx, 'planNode', nodeInput(plan.id, more))
      createRow(tx, 'directive', directiveInput({ subject: 'delta', number: '1/KH', issuedOn: '2025-01-02' }))
    })
    const hits = findRecords(temp.office, 'delta', 5).map(({ path, kind, number, day }) => ({
      path,
      kind,
      number,
      day,
    }))
    expect(hits).toContainEqual({ path: ['The plan', 'Section'], kind: 'measure', number: null, day: '2026-03-08' })
    expect(hits).toContainEqual({ path: [], kind: expect.any(String), number: '1/KH', day: '2025-01-02' })
  })

  it('leaves no word of an erased text in its pages', () => {
    const unit = temp.save((tx) => createRow(tx, 'unit', unitInput({ name: 'Zweifelsfall' })))
    temp.save((tx) => updateRow(tx, 'unit', unit, { name: 'Neutral' }))
    const { client } = connectionOf(temp.office)
    const pages = client.prepare('SELECT block FROM search_data').pluck().all() as Buffer[]
    expect(pages.some((page) => page.includes('zweifel'))).toBe(false)
    temp.office.checkpoint()
    // What remains is the history, which says what the name was.
    const file = readFileSync(fileOf(temp.temp.folder, 1), 'latin1')
    expect(file.includes('zweifelsfall')).toBe(false)
  })
})

describe('an excerpt', () => {
  it('shows the words as they were written, with some before and after', () => {
    const text = `${'dài dòng '.repeat(30)}Bình đẳng giới là ${'mục tiêu '.repeat(40)}`
    const excerpt = excerptOf(text, ['dang'])
    expect(excerpt).toMatch(/^… dài dòng .*Bình đẳng giới là mục tiêu.* …$/)
    expect(excerpt.length).toBeLessThan(180)
    expect(excerptOf('short text', ['nothing'])).toBe('short text')
    expect(excerptOf('', ['x'])).toBe('')
    expect(excerptOf('x'.repeat(500), ['x']).length).toBeLessThan(180)
  })
})
