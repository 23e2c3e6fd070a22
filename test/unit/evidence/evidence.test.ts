import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { evidenceFile, keptHashes } from '#db/evidence/evidence-files.ts'
import { keepFile } from '#db/evidence/keep-file.ts'
import { listRows } from '#db/records.ts'
import { blankRecord } from '#shared/blank-record.ts'
import type { AddedEvidence } from '#shared/contract/evidence-calls.ts'
import { isShown } from '#shared/evidence/limits.ts'
import { createTestApp, type TestApp } from '#test/harness/create-test-app.ts'
import { failureOf } from '#test/harness/caught.ts'

let app: TestApp
let chosen: string[]
let opened: string[]
let onChoosing: () => void
let meeting: { id: string }
const content = 'Biên bản có chữ ký'

beforeEach(async () => {
  chosen = []
  opened = []
  onChoosing = () => undefined
  app = createTestApp({
    chooseFiles: async () => {
      onChoosing()
      return chosen
    },
    openFile: async (path) => void opened.push(path),
    chooseCopyPath: async (name) => join(app.folder, 'out', name),
  })
  app.offices.open('an-giang')
  meeting = await app.invoke('meeting.create', blankRecord('meeting', { title: 'Họp' }))
})
afterEach(() => app.remove())

function file(name: string, text = content): string {
  const path = join(app.folder, name)
  writeFileSync(path, text)
  return path
}

async function add(...paths: string[]): Promise<AddedEvidence> {
  chosen = paths
  return app.invoke('evidence.add', { to: { entity: 'meeting', id: meeting.id } })
}

function kept(hash: string): string {
  return evidenceFile(app.offices.current().folder, hash)
}

const evidenceOfMeeting = () => app.invoke('evidence.of', { entity: 'meeting', id: meeting.id })
const caught = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) =>
      failureOf(() => {
        throw error
      }),
  )

describe('a file that is added as evidence', () => {
  it('is kept under the hash of its content, whatever becomes of the file it came from', async () => {
    await add(file('bien_ban.pdf'))
    const [{ evidence, state } = { evidence: null, state: null }] = await evidenceOfMeeting()
    const hash = createHash('sha256').update(content).digest('hex')
    expect(evidence).toMatchObject({ title: 'bien ban', fileName: 'bien_ban.pdf', hash, bytes: 25 })
    expect(state).toBe('there')
    expect(readFileSync(kept(hash), 'utf8')).toBe(content)
  })

  it('goes into no other office that is opened while the dialog stands', async () => {
    chosen = [file('one.pdf')]
    onChoosing = () => void app.offices.open('umea')
    const known = app.offices.state().place
    const added = await app.dispatch('evidence.add', { to: null })
    expect([known, added.ok, app.offices.state().place]).toEqual(['an-giang', false, 'umea'])
    const rows = listRows(app.offices.current(), 'evidence', {})
    expect(rows.filter(({ fileName }) => fileName === 'one.pdf')).toEqual([])
  })

  it('is kept once however often and under whatever name it is added', async () => {
    await add(file('one.pdf'), file('two.pdf'))
    const again = await add(file('three.pdf'))
    expect(again.added).toMatchObject([{ title: 'one', isKnown: true }])
    expect(await evidenceOfMeeting()).toHaveLength(1)
    expect(keptHashes(app.offices.current().folder)).toHaveLength(1)
  })

  it('can prove something about several records', async () => {
    const path = file('list.pdf')
    await add(path)
    const other = await app.invoke('stakeholder.create', blankRecord('stakeholder', { name: 'Hội' }))
    chosen = [path]
    await app.invoke('evidence.add', { to: { entity: 'stakeholder', id: other.id } })
    const [found] = await evidenceOfMeeting()
    expect(found?.others).toBe(1)
    const places = await app.invoke('evidence.places', { id: found?.evidence.id ?? '' })
    expect(places.map(({ entity, title }) => [entity, title])).toEqual([
      ['meeting', 'Họp'],
      ['stakeholder', 'Hội'],
    ])
  })

  it('goes and comes back with undo and redo', async () => {
    await add(file('one.pdf'))
    await app.invoke('history.undo', {})
    expect(await evidenceOfMeeting()).toEqual([])
    await app.invoke('history.redo', {})
    expect(await evidenceOfMeeting()).toMatchObject([{ state: 'there' }])
  })

  it('that is too large or not there is refused in words, and the others are added', async () => {
    const large = file('large.mp4', '')
    truncateSync(large, 200_000_001)
    mkdirSync(join(app.folder, 'folder'))
    const { added, refused } = await add(large, join(app.folder, 'gone.pdf'), join(app.folder, 'folder'), file('a.pdf'))
    expect(added).toHaveLength(1)
    expect(refused.map(({ fileName, failure }) => [fileName, failure.code])).toEqual([
      ['large.mp4', 'too-large'],
      ['gone.pdf', 'no-such-file'],
      ['folder', 'no-such-file'],
    ])
    expect(keptHashes(app.offices.current().folder)).toHaveLength(1)
  })

  it('is copied piece by piece, so that a large one takes no more memory than a small one', async () => {
    const path = file('film.mp4', '')
    truncateSync(path, 150_000_000)
    const before = process.memoryUsage().rss
    const { bytes } = await keepFile(app.offices.current().folder, path, 200_000_000)
    expect(bytes).toBe(150_000_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000)
  })
})

describe('opening evidence', () => {
  it('opens a copy nobody can save into, which goes when the program ends', async () => {
    const { added } = await add(file('Biên bản.pdf'))
    await app.invoke('evidence.open', { id: added[0]?.id ?? '' })
    const [path = ''] = opened
    expect(path).toMatch(/scratch.*Biên bản\.pdf$/)
    expect(readFileSync(path, 'utf8')).toBe(content)
    expect(statSync(path).mode & 0o222).toBe(0)
    await app.close()
    expect(existsSync(path)).toBe(false)
  })

  it.each(['setup.exe', 'macro.xlsm', 'page.html', 'script.js', 'picture.svg', 'shortcut.lnk', 'run.sh', 'noname'])(
    'never opens %s, which could run a program, but saves a copy of it',
    async (name) => {
      const { added } = await add(file(name))
      const id = added[0]?.id ?? ''
      expect((await caught(app.invoke('evidence.open', { id })))?.code).toBe('not-shown')
      expect(opened).toEqual([])
      await app.invoke('evidence.save', { id })
      expect(isShown(name)).toBe(false)
    },
  )

  it('says that a file is missing or was changed, and opens neither', async () => {
    const { added } = await add(file('a.pdf'))
    const id = added[0]?.id ?? ''
    const [found] = await evidenceOfMeeting()
    const path = kept(found?.evidence.hash ?? '')
    writeFileSync(path, 'x'.repeat(25))
    expect((await caught(app.invoke('evidence.open', { id })))?.code).toBe('evidence-changed')
    expect(await app.invoke('evidence.check', {})).toMatchObject({ files: 1, missing: [], changed: [{ id }] })
    writeFileSync(path, 'shorter')
    expect(await evidenceOfMeeting()).toMatchObject([{ state: 'changed' }])
    await add(file('a.pdf'))
    expect(await app.invoke('evidence.check', {})).toMatchObject({ missing: [], changed: [] })
  })
})

describe('destroying evidence', () => {
  it('is refused while it is not in the trash', async () => {
    const { added } = await add(file('a.pdf'))
    const row = await app.invoke('evidence.get', { id: added[0]?.id ?? '' })
    const failure = await caught(app.invoke('evidence.destroy', { id: row.id, revision: row.revision }))
    expect(failure?.code).toBe('not-allowed')
  })

  it('removes the file, keeps what is told of it, and no undo brings it back', async () => {
    const { added } = await add(file('a.pdf'))
    const row = await app.invoke('evidence.get', { id: added[0]?.id ?? '' })
    const gone = await app.invoke('evidence.trash', { id: row.id, revision: row.revision })
    const path = kept(row.hash)
    expect(existsSync(path)).toBe(true)
    const destroyed = await app.invoke('evidence.destroy', { id: gone.id, revision: gone.revision })
    expect(destroyed).toMatchObject({ title: 'a', destroyedOn: '2026-11-21' })
    expect(existsSync(path)).toBe(false)
    await caught(app.invoke('history.undo', {}))
    expect((await app.invoke('evidence.get', { id: row.id })).destroyedOn).toBe('2026-11-21')
  })
})
