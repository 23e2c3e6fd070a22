import { afterEach, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { createRow, listRows } from '#db/records.ts'
import { write } from '#db/write.ts'
import { contract, type CallInput, type CallName } from '#shared/contract.ts'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { mostRows } from '#shared/list.ts'
import { officeInput } from '#test/builders/build-inputs.ts'
import { chanceFrom } from '#test/faults/chance.ts'
import { createTestApp, type TestApp } from '#test/harness/create-test-app.ts'
import type { TempOffice } from '#test/harness/temp-office.ts'
import { createOne } from '#test/model/acts.ts'
import { copyEach, copyId } from '#test/model/many-of-each.ts'
import { emptyModel, idsOf, type Model } from '#test/model/office-model.ts'
import { actor } from '#test/model/world.ts'

const few = 10
const many = 1_000

type Ids = ReadonlyMap<EntityName, string>
type Questions = { [N in CallName]?: (ids: Ids, rows: number) => CallInput<N> }

const year = { from: '2020-01-01', to: '2030-12-31' }

// What each screen asks that asks for more than nothing. The calls of every entity are asked below.
const questions: Questions = {
  'history.list': (ids) => ({ entity: 'meeting', id: idIn(ids, 'meeting') }),
  'search.find': () => ({ words: 'mã', limit: 200 }),
  'trash.list': () => ({ limit: 500 }),
  'draft.list': () => ({ prefix: 'new' }),
  'plan.facts': (ids) => ({ id: idIn(ids, 'plan') }),
  'directive.citedBy': (ids) => ({ id: idIn(ids, 'directive') }),
  'indicator.standings': (_ids, rows) => ({ ids: copies('indicator', rows) }),
  'indicator.flow': (ids) => ({ id: idIn(ids, 'indicator') }),
  'indicator.late': () => ({ today: year.to }),
  'audit.list': () => ({ limit: 500 }),
  'stakeholder.participation': (ids) => ({ id: idIn(ids, 'stakeholder') }),
  'person.participation': (ids) => ({ id: idIn(ids, 'person') }),
  'period.counters': () => year,
  'overview.figures': () => year,
  'meeting.carriedOver': (ids) => ({ id: idIn(ids, 'meeting') }),
  'meeting.nextNumbers': (ids) => ({ id: idIn(ids, 'meeting') }),
  'meeting.quorum': (ids) => ({ id: idIn(ids, 'meeting') }),
  'attendance.named': (ids) => ({ of: 'meeting', id: idIn(ids, 'meeting') }),
  'attendance.listed': (ids) => ({ of: 'occasion', id: idIn(ids, 'occasion') }),
  'attendance.totals': (_ids, rows) => ({ of: 'meeting', ids: copies('meeting', rows) }),
  'training.coverage': () => year,
  'training.clashes': (ids) => ({ id: idIn(ids, 'occasion') }),
  'training.given': (_ids, rows) => ({ ids: copies('trainer', rows) }),
  'calendar.entries': () => year,
  'evidence.of': (ids) => ({ entity: 'meeting', id: idIn(ids, 'meeting') }),
  'evidence.places': (ids) => ({ id: idIn(ids, 'evidence') }),
  'personal.find': () => ({ words: 'mã', personIds: [] }),
}

// Documents are read as a whole; the others read no rows of the office.
const others: readonly CallName[] = [
  'document.dossier',
  'document.check',
  'app.state',
  'app.about',
  'app.licences',
  'backup.state',
]

// Who looks for a person goes through all there is, 500 records of an entity at a time: one question for the ids, one for the records.
const walks: { [N in CallName]?: number } = { 'personal.find': entityNames.length * 2 * Math.ceil(many / 500) }

let app: TestApp
afterEach(() => app.remove())

function idIn(ids: Ids, name: EntityName): string {
  return ids.get(name) ?? ''
}

/** How often the database is asked while a call is answered. */
async function asksOf(name: CallName, input: unknown): Promise<number> {
  const connection = connectionOf(app.offices.current())
  const { client } = connection
  const { prepare } = client
  let asks = 0
  connection.statements.clear()
  connection.counts.clear()
  client.prepare = ((sql: string) => counting(prepare.call(client, sql), () => (asks += 1))) as typeof prepare
  try {
    const answer = await app.dispatch(name, input)
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`)
  } finally {
    client.prepare = prepare
    connection.statements.clear()
  }
  return asks
}

function counting<S extends object>(statement: S, ask: () => void): S {
  for (const verb of ['get', 'all', 'run', 'iterate'] as const) {
    const own = Reflect.get(statement, verb) as (...values: unknown[]) => unknown
    Object.defineProperty(statement, verb, {
      value: (...values: unknown[]) => {
        ask()
        return own.apply(statement, values)
      },
    })
  }
  return statement
}

function copies(name: EntityName, most: number): string[] {
  return Array.from({ length: most }, (_, number) => copyId(name, number + 1))
}

// Every query of the contract: those of each entity with what they can be asked for, the others as their screens ask.
function questionsFor(ids: Ids, rows: number): [CallName, unknown][] {
  const queries = Object.keys(contract).filter((name) => contract[name as CallName].kind === 'query') as CallName[]
  return queries.flatMap((name): [CallName, unknown][] => {
    const [entity, verb] = name.split('.') as [EntityName, string]
    if (others.includes(name) || (verb === 'get' && ids.has(entity))) return []
    const ask = questions[name]
    if (ask !== undefined) return [[name, ask(ids, rows)]]
    if (ids.has(entity) && verb === 'list') return [[name, { limit: 500 }]]
    if (ids.has(entity) && verb === 'named') return [[name, { ids: copies(entity, rows) }]]
    return [[name, {}]]
  })
}

it('every screen asks the database as often for 1,000 rows as for ten', async () => {
  app = createTestApp()
  app.offices.open('own')
  const office = app.offices.current()
  write(office, actor, (tx) => createRow(tx, 'office', officeInput()))
  const world = { temp: { office } as TempOffice, model: emptyModel(), chance: chanceFrom(20_260_308), kinds: [] }
  for (const name of entityNames.filter((each) => each !== 'office')) {
    for (let tried = 0; tried < 50 && firstOf(world.model, name) === undefined; tried += 1) createOne(world, name)
  }
  const ids = new Map(
    entityNames.map((name) => [name, firstOf(world.model, name) ?? listRows(office, name)[0]?.id ?? '']),
  )
  const asked = async (rows: number) => {
    const counted = new Map<CallName, number>()
    for (const [name, input] of questionsFor(ids, Math.min(rows, mostRows)))
      counted.set(name, await asksOf(name, input))
    return counted
  }
  copyEach(office, ids, 1, few)
  const forFew = await asked(few)
  copyEach(office, ids, few + 1, many)
  const forMany = await asked(many)
  const more = [...forMany].filter(([name, asks]) => asks > (forFew.get(name) ?? 0) + (walks[name] ?? 0))
  expect(more.map(([name, asks]) => `${name}: ${forFew.get(name)} for ten, ${asks} for 1,000`)).toEqual([])
}, 120_000)

function firstOf(model: Model, entity: EntityName): string | undefined {
  return idsOf(model, { entity, live: true })[0]
}
