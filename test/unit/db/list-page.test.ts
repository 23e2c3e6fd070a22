import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { listPage } from '#db/list-page.ts'
import { createRow, getRow, listRows, namedRows, restoreRow, trashRow, updateRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import type { OpenOffice } from '#db/open.ts'
import type { ListRow } from '#shared/contract.ts'
import { languages, localeOf } from '#shared/i18n/languages.ts'
import type { Direction, Page } from '#shared/list.ts'
import { officeInput, planInput, unitInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { createTempOffice } from '#test/harness/temp-office.ts'
import { useOffice } from '#test/harness/use-office.ts'

describe('a list of records', () => {
  const temp = useOffice()
  const titles = (query: Parameters<typeof listPage<'plan'>>[2]) =>
    listPage(temp.office, 'plan', query).rows.map(({ title }) => title)

  it('leaves prose and pictures to the record itself', () => {
    expectTypeOf<ListRow<'planNode'>>().not.toHaveProperty('body')
    expectTypeOf<ListRow<'planNode'>>().toHaveProperty('title')
    expectTypeOf<ListRow<'identity'>>().not.toHaveProperty('logo')
    const body = [{ kind: 'paragraph' as const, runs: [{ text: 'long' }] }]
    temp.save((tx) => createRow(tx, 'plan', planInput({ title: 'a', opening: body, levelNames: ['mål'] })))
    const [row] = listPage(temp.office, 'plan').rows
    expect(row).toMatchObject({ title: 'a', levelNames: ['mål'], signatoryId: null })
    expect(row).not.toHaveProperty('opening')
  })

  it('is narrowed by what the entity names, by words, and never shows the trash', () => {
    temp.save((tx) => {
      createRow(tx, 'plan', planInput({ title: 'Kế hoạch bình đẳng', status: 'draft', kind: 'plan' }))
      createRow(tx, 'plan', planInput({ title: 'Kế hoạch Đảng ủy', status: 'adopted', kind: 'plan' }))
      createRow(tx, 'plan', planInput({ title: 'Förslag', status: 'adopted', kind: 'proposal' }))
      trashRow(tx, 'plan', createRow(tx, 'plan', planInput({ title: 'gone', status: 'draft' })))
    })
    expect(titles({ where: { status: 'draft' } })).toEqual(['Kế hoạch bình đẳng'])
    expect(titles({ where: { status: ['draft', 'adopted'], kind: 'proposal' } })).toEqual(['Förslag'])
    expect(titles({ words: 'dang' })).toEqual(['Kế hoạch bình đẳng', 'Kế hoạch Đảng ủy'])
    expect(titles({ words: 'ke dang uy', where: { status: 'adopted' } })).toEqual(['Kế hoạch Đảng ủy'])
    expect(titles({ where: { signatoryId: null } })).toHaveLength(3)
    expect(listPage(temp.office, 'plan', { limit: 1 })).toMatchObject({ total: 3 })
  })

  it('is in its own order within one owner, and in that of writing across owners', () => {
    const [first, second] = temp.save((tx) => {
      const plans = [createRow(tx, 'plan', planInput()), createRow(tx, 'plan', planInput())] as const
      const add = (planId: string, name: string, position: number) =>
        createRow(tx, 'recipient', { planId, name, kind: 'copy', position })
      add(plans[0].id, 'a', 5)
      add(plans[1].id, 'b', 0)
      add(plans[0].id, 'c', 1)
      return plans
    })
    const names = (where: object) => listPage(temp.office, 'recipient', { where }).rows.map(({ name }) => name)
    expect(names({ planId: first.id })).toEqual(['c', 'a'])
    expect(names({ planId: second.id })).toEqual(['b'])
    expect(names({})).toEqual(['a', 'b', 'c'])
  })

  it('gives what others name by its id, also from the trash', () => {
    const [one, other] = temp.save((tx) => [
      createRow(tx, 'unit', unitInput({ name: 'a' })),
      createRow(tx, 'unit', unitInput({ name: 'b' })),
    ])
    temp.save((tx) => trashRow(tx, 'unit', other ?? { id: '', revision: 0 }))
    const ids = [other?.id ?? '', one?.id ?? '', '01900000-0000-7000-8000-000000000000']
    const told = namedRows(temp.office, 'unit', ids).map(({ name, deletedAt }) => [name, deletedAt === null])
    expect(told).toEqual([
      ['b', false],
      ['a', true],
    ])
  })

  it('counts anew after every change', () => {
    const total = () => listPage(temp.office, 'unit').total
    const unit = temp.save((tx) => createRow(tx, 'unit', unitInput()))
    expect(total()).toBe(1)
    temp.save((tx) => trashRow(tx, 'unit', unit))
    expect(total()).toBe(0)
  })

  it.each(languages)('stands in the order of the language the office writes in: %s', (language) => {
    const words = ['öka', 'Åre', 'zebra', 'ä', 'Đức', 'dung', 'ışık', 'İzmir', 'iz', 'çay', 'cok', 'ñandú', 'nz', 'ơn']
    temp.save((tx) => {
      createRow(tx, 'office', officeInput())
      for (const title of [...words, 'Plan 10', 'Plan 9', '']) createRow(tx, 'plan', planInput({ title }))
    })
    const office = listRows(temp.office, 'office')[0]
    if (office) temp.save((tx) => updateRow(tx, 'office', office, { documentLanguage: language }))
    const { compare } = new Intl.Collator(localeOf[language], { numeric: true })
    const wanted = [...words, 'Plan 10', 'Plan 9'].sort(compare)
    const sorted = (direction: Direction) => titles({ sort: { column: 'title', direction } })
    // What has no title stands last, either way.
    expect(sorted('ascending')).toEqual([...wanted, ''])
    expect(sorted('descending')).toEqual([...wanted.toReversed(), ''])
    temp.temp.reopen()
    expect(sorted('ascending')).toEqual([...wanted, ''])
  })

  it('puts choices in their own order and days by the calendar, those without last', () => {
    temp.save((tx) => {
      createRow(tx, 'plan', planInput({ title: 'a', status: 'replaced', startsOn: null }))
      createRow(tx, 'plan', planInput({ title: 'b', status: 'draft', startsOn: '2026-03-08' }))
      createRow(tx, 'plan', planInput({ title: 'c', status: 'adopted', startsOn: '2025-12-31' }))
    })
    expect(titles({ sort: { column: 'status', direction: 'ascending' } })).toEqual(['b', 'c', 'a'])
    expect(titles({ sort: { column: 'startsOn', direction: 'ascending' } })).toEqual(['c', 'b', 'a'])
    expect(titles({ sort: { column: 'startsOn', direction: 'descending' } })).toEqual(['b', 'c', 'a'])
  })

  it('refuses what lists of the entity do not know, and a place no reading gave', () => {
    const wrong = (query: object) => failureOf(() => listPage(temp.office, 'plan', query))
    expect(wrong({ sort: { column: 'subtitle', direction: 'ascending' } }).code).toBe('invalid')
    expect(wrong({ where: { subtitle: 'x' } }).code).toBe('invalid')
    expect(wrong({ after: 'nonsense' }).problems).toEqual([{ path: 'after', reason: 'wrong-form' }])
  })
})

describe('a list that is read page by page while it is changed', () => {
  it('gives every record that stays where it is exactly once', () => {
    const column = fc.constantFrom('title' as const, 'startsOn' as const, 'status' as const, 'createdAt' as const)
    const direction = fc.constantFrom<Direction>('ascending', 'descending')
    const title = fc.constantFrom('', 'a', 'á', 'ä', 'b', 'đ', 'Z', '9', '10')
    const startsOn = fc.constantFrom(null, '2025-01-01', '2026-01-01')
    const status = fc.constantFrom('draft' as const, 'adopted' as const)
    const plan = fc.record({ title, startsOn, status })
    const change = fc.record({
      at: fc.nat({ max: 99 }),
      kind: fc.constantFrom('add', 'trash', 'restore', 'edit'),
      plan,
    })
    const property = fc.property(
      fc.array(plan, { minLength: 5, maxLength: 30 }),
      fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 20 }),
      column,
      direction,
      fc.integer({ min: 1, max: 7 }),
      (plans, changes, by, way, limit) => {
        const temp = createTempOffice()
        try {
          walk(temp.office, { plans, changes, by, way, limit })
        } finally {
          temp.remove()
        }
      },
    )
    fc.assert(property, { numRuns: Number(process.env['EQUIPLAN_MODEL_RUNS'] ?? 40) })
  }, 120_000)
})

type PlanFacts = { title: string; startsOn: string | null; status: 'draft' | 'adopted' }
type Walk = {
  plans: PlanFacts[]
  changes: { at: number; kind: string; plan: PlanFacts }[][]
  by: 'title' | 'startsOn' | 'status' | 'createdAt'
  way: Direction
  limit: number
}

function walk(office: OpenOffice, { plans, changes, by, way, limit }: Walk): void {
  const save = <T>(work: Parameters<typeof write<T>>[2]) => write(office, { operator: 'x' }, work)
  const known = save((tx) => plans.map((one) => createRow(tx, 'plan', planInput(one)).id))
  const touched = new Set<string>()
  const seen: string[] = []
  let after: string | null = null
  for (let step = 0; step === 0 || after !== null; step += 1) {
    const page: Page<ListRow<'plan'>> = listPage(office, 'plan', {
      sort: { column: by, direction: way },
      limit,
      ...(after === null ? {} : { after }),
    })
    seen.push(...page.rows.map(({ id }) => id))
    after = page.next
    for (const { at, kind, plan } of changes[step] ?? []) {
      save((tx) => {
        const id = known[at % known.length] ?? ''
        const row = getRow(office, 'plan', id)
        if (kind === 'add') known.push(createRow(tx, 'plan', planInput(plan)).id)
        else touched.add(id)
        if (kind === 'trash' && row.deletedAt === null) trashRow(tx, 'plan', row)
        if (kind === 'restore' && row.deletedAt !== null) restoreRow(tx, 'plan', row)
        if (kind === 'edit' && row.deletedAt === null) updateRow(tx, 'plan', row, plan)
      })
    }
  }
  const still = known.slice(0, plans.length).filter((id) => !touched.has(id))
  for (const id of still) expect(seen.filter((each) => each === id)).toHaveLength(1)
  const twice = seen.filter((id, at) => seen.indexOf(id) !== at)
  expect(twice.filter((id) => !touched.has(id))).toEqual([])
}

describe('a list that the search box leaves out', () => {
  const temp = useOffice()

  it('finds the words of a title also in lists that the search box leaves out', () => {
    for (const name of ['Các cuộc họp Đảng ủy', 'Möten i höst']) {
      temp.save((tx) => createRow(tx, 'savedFilter', { list: 'meeting', name, question: '' }))
    }
    const named = (words: string) => listPage(temp.office, 'savedFilter', { words }).rows.map(({ name }) => name)
    expect(named('dang')).toEqual(['Các cuộc họp Đảng ủy'])
    expect(named('HOST mot')).toEqual(['Möten i höst'])
    expect(named('ang')).toEqual([])
  })
})
