import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reading } from '#db/connection.ts'
import { blankRecord } from '#shared/blank-record.ts'
import type { CallOutput } from '#shared/contract.ts'
import { entities } from '#shared/entities/all.ts'
import { entityNames } from '#shared/entities/names.ts'
import { personalFields } from '#shared/personal/personal-fields.ts'
import { proseOf, plainText } from '#shared/rich-text.ts'
import { createTestApp, type TestApp } from '#test/harness/create-test-app.ts'
import { officeInput } from '#test/builders/build-inputs.ts'

let app: TestApp
let personId: string
let meetingId: string
const name = 'Żofia Çağlayan-Ñandú'
const email = 'zofia.caglayan@example.org'
const phone = '+48 600 123 987'

beforeEach(async () => {
  app = createTestApp()
  const { sample: _sample, ...office } = officeInput()
  await app.invoke('office.setUp', {
    office: { country: 'se', kind: 'municipality', documentLanguage: office.documentLanguage },
    identity: { name: 'X' },
  })
  const person = await app.invoke('person.create', { ...blankRecord('person', { name }), sex: 'woman', email, phone })
  personId = person.id
  const meeting = await app.invoke('meeting.create', blankRecord('meeting', { title: 'Möte', convener: name }))
  meetingId = meeting.id
})
afterEach(() => app.remove())

const who = () => ({ words: name, personIds: [personId] })
const find = () => app.invoke('personal.find', who())

async function erase(): Promise<CallOutput<'personal.erase'>> {
  const { places } = await find()
  const wanted = places.filter(({ isErasable }) => isErasable)
  const fields = wanted.map(({ entity, id, field }) => ({ entity, id, field }))
  return app.invoke('personal.erase', { ...who(), places: fields, reason: 'Begäran' })
}

// Every form in which a name may lie in a file.
function formsOf(text: string): Buffer[] {
  const cases = [text, text.toLowerCase(), text.toUpperCase()]
  const forms = cases.flatMap((one) => [one.normalize('NFC'), one.normalize('NFD')])
  return forms.flatMap((one) => [Buffer.from(one, 'utf8'), Buffer.from(one, 'utf16le')])
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
}

function traces(texts: readonly string[]): string[] {
  const forms = texts.flatMap((text) => formsOf(text).map((bytes) => ({ text, bytes })))
  return filesBelow(app.folder).flatMap((file) => {
    const content = readFileSync(file)
    return forms.filter(({ bytes }) => content.includes(bytes)).map(({ text }) => `${text} in ${file}`)
  })
}

async function attendee(more: object = {}) {
  return app.invoke('attendee.create', {
    ...blankRecord('attendee', { meetingId, name }),
    personId,
    sex: 'woman',
    level: 'elected',
    presence: 'present',
    ...more,
  })
}

describe('what we hold on a person', () => {
  it('finds every field that is marked as personal, in every entity there is', async () => {
    const marked = entityNames.flatMap((entity) =>
      personalFields(entities[entity]).map(([field]) => `${entity}.${field}`),
    )
    const strings = marked.filter((place) => !['person.email', 'person.phone', 'person.note'].includes(place))
    // Written past the forms, so that a field that is added tomorrow is looked through as well.
    reading(app.offices.current(), ({ client }) => {
      client.pragma('foreign_keys = OFF')
      client.pragma('ignore_check_constraints = ON')
    })
    const { fillPersonalFields } = await import('./fill-personal-fields.ts')
    fillPersonalFields(app.offices.current(), name)
    const { places } = await find()
    const found = new Set(places.map(({ entity, field }) => `${entity}.${field}`))
    expect(strings.filter((place) => !found.has(place))).toEqual([])
  })

  it('tells how it was found: the person, what names them, the same name, a longer one, and texts', async () => {
    await attendee({ name: 'Z. Çağlayan' })
    await app.invoke(
      'task.create',
      blankRecord('task', { title: 'Ring', responsible: `${name.toUpperCase()} och Anna` }),
    )
    await app.invoke('task.create', blankRecord('task', { title: `Ring zofia caglayan nandu i morgon` }))
    await app.invoke('signatory.create', {
      ...blankRecord('signatory', { post: 'Chef' }),
      name: 'Nandu Zofia Caglayan',
    })
    const { places, people } = await find()
    const how = Object.fromEntries(places.map(({ entity, field, how: kind }) => [`${entity}.${field}`, kind]))
    expect(how).toMatchObject({
      'person.name': 'person',
      'person.email': 'person',
      'attendee.name': 'linked',
      'meeting.convener': 'same',
      'task.responsible': 'part',
      'task.title': 'text',
      'signatory.name': 'same',
    })
    expect(people).toMatchObject([{ id: personId, name }])
  })

  it('does not take another person for this one', async () => {
    await app.invoke('person.create', blankRecord('person', { name: 'Zofia Nowak' }))
    await app.invoke('task.create', blankRecord('task', { title: 'Caglayan ringer Zofia' }))
    const { places } = await find()
    expect(places.map(({ entity }) => entity)).toEqual(['person', 'person', 'person', 'meeting'])
  })

  it('is saved as a table with a line for each place', async () => {
    await app.remove()
    const { join: joined } = await import('node:path')
    app = createTestApp({ chooseCopyPath: async (file) => joined(app.folder, file) })
    app.offices.open('umea')
    await app.invoke('person.create', { ...blankRecord('person', { name }), email })
    const { rows } = await app.invoke('personal.export', { words: name, personIds: [], language: 'sv' })
    expect(rows).toBe(1)
    const table = readFileSync(joined(app.folder, 'Uppgifter vi har.csv'), 'utf8')
    expect(table.split('\r\n')[1]).toContain(name)
  })
})

describe('erasing a person', () => {
  it('leaves no byte of name, address or number in any file, whatever form it had', async () => {
    const { id, revision } = await attendee({ post: 'Ledamot' })
    await app.invoke('attendee.update', { id, revision, patch: { name: `${name} (ordf.)` } })
    const task = await app.invoke('task.create', blankRecord('task', { title: 'x', responsible: name }))
    await app.invoke('task.update', { id: task.id, revision: task.revision, patch: { responsible: 'Någon annan' } })
    const long = proseOf(`${'Mycket sades. '.repeat(40)} ${name} yttrade sig.`)
    const item = await app.invoke('agendaItem.create', {
      ...blankRecord('agendaItem', { meetingId, title: 'Val' }),
      discussion: long,
    })
    await app.invoke('agendaItem.update', {
      id: item.id,
      revision: item.revision,
      patch: { discussion: [...long, ...proseOf(`Sedan tackade ${name} (${email}).`)] },
    })
    await app.invoke('draft.put', { key: 'x', value: JSON.stringify({ note: `Ring ${phone}` }) })
    await app.invoke('person.trash', { id: personId, revision: 1 })
    app.offices.current().checkpoint()
    expect(traces([name, email]).length).toBeGreaterThan(0)
    await erase()
    const inIndex = 'zofia caglayan'
    expect(traces([name, `${name} (ordf.)`, email, phone, inIndex, 'caglayan', 'Çağlayan', 'Żofia'])).toEqual([])
    const { places, drafts } = await find()
    expect(places.filter(({ how }) => how !== 'linked')).toEqual([])
    expect(drafts).toBe(0)
  })

  it('takes out of the history also what was cleared before', async () => {
    const person = await app.invoke('person.get', { id: personId })
    await app.invoke('person.update', { id: personId, revision: person.revision, patch: { phone: null, note: null } })
    app.offices.current().checkpoint()
    expect(traces([phone]).length).toBeGreaterThan(0)
    await erase()
    expect(traces([phone])).toEqual([])
  })

  it('changes no count: sex, level and who was there stay, also in closed minutes', async () => {
    const { id } = await attendee()
    const meeting = await app.invoke('meeting.get', { id: meetingId })
    await app.invoke('meeting.update', {
      id: meetingId,
      revision: meeting.revision,
      patch: { locked: true, state: 'held', day: '2026-03-08' },
    })
    const period = { from: '2026-01-01', to: '2026-12-31' }
    const before = await app.invoke('period.counters', period)
    const { erasure } = await erase()
    expect(await app.invoke('period.counters', period)).toEqual(before)
    const row = await app.invoke('attendee.get', { id })
    expect(row).toMatchObject({ name: '', sex: 'woman', level: 'elected', presence: 'present', personId })
    expect(erasure.closedRecords).toBe(2)
  })

  it('takes the name out of texts and leaves the rest, with its marks', async () => {
    const bold = [
      {
        kind: 'paragraph' as const,
        runs: [
          { text: 'Ordet gick till Żofia ' },
          { text: 'Çağlayan-Ñandú', bold: true as const },
          { text: 's förslag.' },
        ],
      },
    ]
    const item = await app.invoke('agendaItem.create', {
      ...blankRecord('agendaItem', { meetingId, title: 'Val' }),
      discussion: bold,
    })
    await erase()
    const { discussion } = await app.invoke('agendaItem.get', { id: item.id })
    expect(plainText(discussion ?? [])).toBe('Ordet gick till […] förslag.')
  })

  it('is told by the history and not by what stood there, and cannot be undone', async () => {
    const { id } = await attendee()
    await erase()
    const { rows } = await app.invoke('history.list', { entity: 'attendee', id })
    expect(rows.map(({ action }) => action)).toEqual(['update', 'create'])
    expect(JSON.stringify(rows)).not.toContain('ofia')
    expect(Object.keys(rows[1]?.after ?? {})).toContain('name')
    expect(await app.dispatch('history.undo', {})).toMatchObject({ failure: { code: 'nothing-to-undo' } })
    expect((await app.invoke('attendee.get', { id })).name).toBe('')
  })

  it('keeps a record of what was erased where, without the name', async () => {
    await attendee()
    const { erasure } = await erase()
    expect(erasure).toMatchObject({ kind: 'person', reason: 'Begäran', day: '2026-11-21', locked: true, records: 3 })
    expect(erasure.places).toEqual([
      'person.name 1',
      'person.email 1',
      'person.phone 1',
      'meeting.convener 1',
      'attendee.name 1',
    ])
  })

  it('leaves the audit whole, which tells of it without the name', async () => {
    await attendee()
    const { erasure } = await erase()
    expect(await app.invoke('audit.verify', {})).toMatchObject({ broken: null })
    const { rows } = await app.invoke('audit.list', {})
    expect(rows.find(({ kind }) => kind === 'person-erased')).toMatchObject({ entity: 'erasure', recordId: erasure.id })
    expect(JSON.stringify(rows)).not.toContain('ofia')
  })

  it('leaves the history append-only for everybody else', async () => {
    await attendee()
    await erase()
    reading(app.offices.current(), ({ client }) => {
      const change = client.prepare(`UPDATE history SET after = '{}' WHERE sequence = 1`)
      expect(() => change.run()).toThrow('append-only')
      client.prepare(`INSERT INTO meta (key, value) VALUES ('redacting', '1')`).run()
      expect(() => change.run()).toThrow('append-only')
      expect(() => client.prepare(`UPDATE history SET record_id = 'x' WHERE sequence = 1`).run()).toThrow('append-only')
    })
  })
})
