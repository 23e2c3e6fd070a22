import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { fileOf } from '#db/generations.ts'
import { createTestApp, type TestApp } from '#test/harness/create-test-app.ts'

let app: TestApp
afterEach(() => app.remove())

const folderOf = (place: string) => join(app.folder, 'offices', place)

function spoil(place: string): string {
  mkdirSync(folderOf(place), { recursive: true })
  const file = fileOf(folderOf(place), 1)
  writeFileSync(file, 'no database '.repeat(1_000))
  return file
}

describe('an office that cannot be opened', () => {
  it('is named with its folder, so that the screen can say which one it is', () => {
    app = createTestApp()
    spoil('umea')
    const state = app.offices.open('umea')
    expect(state).toMatchObject({
      open: null,
      place: 'umea',
      failure: { code: 'not-a-database', detail: { folder: folderOf('umea') } },
    })
  })

  it('is shown in its folder', async () => {
    const shown: string[] = []
    app = createTestApp({ reveal: (path) => shown.push(path) })
    const file = spoil('umea')
    app.offices.open('umea')
    await app.invoke('office.reveal', {})
    expect(shown).toEqual([file])
  })

  it('is shown by the nearest folder there is, where nothing of it is left', async () => {
    const shown: string[] = []
    app = createTestApp({ reveal: (path) => shown.push(path) })
    await app.invoke('office.reveal', {})
    expect(shown).toEqual([app.folder])
  })
})

describe('making a sample anew', () => {
  it('puts the spoilt folder aside under the day and opens a fresh one', async () => {
    app = createTestApp()
    spoil('umea')
    app.offices.open('umea')
    expect(await app.invoke('office.renewSample', { place: 'umea' })).toMatchObject({ open: 'umea', failure: null })
    const aside = join(app.folder, 'offices', 'umea-2026-11-21')
    expect(readFileSync(fileOf(aside, 1), 'utf8')).toContain('no database')
  })

  it('keeps what was put aside before', async () => {
    app = createTestApp()
    for (const _ of [1, 2]) {
      app.offices.close()
      spoil('umea')
      app.offices.open('umea')
      await app.invoke('office.renewSample', { place: 'umea' })
    }
    expect(readdirSync(join(app.folder, 'offices')).toSorted()).toEqual([
      'umea',
      'umea-2026-11-21',
      'umea-2026-11-21-2',
    ])
  })

  it('is refused for a sample that opens, and for one that is not asked for', async () => {
    app = createTestApp()
    app.offices.open('umea')
    await expect(app.invoke('office.renewSample', { place: 'umea' })).rejects.toThrow('not-allowed')
    spoil('ha-noi')
    await expect(app.invoke('office.renewSample', { place: 'ha-noi' })).rejects.toThrow('not-allowed')
    expect(existsSync(folderOf('ha-noi'))).toBe(true)
  })

  it('never touches the own office', async () => {
    app = createTestApp()
    spoil('own')
    app.offices.open('own')
    await expect(app.invoke('office.renewSample', { place: 'own' as 'umea' })).rejects.toThrow('invalid')
    expect(readFileSync(fileOf(folderOf('own'), 1), 'utf8')).toContain('no database')
  })
})

describe('an office whose file is gone', () => {
  const setUp = {
    office: { country: 'vn', kind: 'college', documentLanguage: 'vi' },
    identity: { name: 'Trường' },
  } as const
  const settings = () => JSON.parse(readFileSync(join(app.folder, 'settings.json'), 'utf8')) as unknown

  async function lose(what: 'file' | 'folder'): Promise<void> {
    app = createTestApp()
    await app.invoke('office.setUp', setUp)
    app.offices.close()
    rmSync(what === 'file' ? fileOf(folderOf('own'), 1) : folderOf('own'), { recursive: true })
  }

  it('is told as such, with nothing made in its place and nothing forgotten', async () => {
    for (const what of ['file', 'folder'] as const) {
      await lose(what)
      const before = existsSync(folderOf('own')) ? readdirSync(folderOf('own')) : null
      for (const _ of ['at first', 'again']) {
        const state = app.offices.open('own')
        expect(state).toMatchObject({ open: null, hasOwn: true, failure: { code: 'office-missing' } })
      }
      expect(existsSync(folderOf('own')) ? readdirSync(folderOf('own')) : null).toEqual(before)
      expect(settings()).toMatchObject({ open: 'own', hasOwn: true })
      if (what === 'file') await app.remove()
    }
  })

  it('is known by what it left in its folder, when the settings are lost too', async () => {
    await lose('file')
    app.settings.change({ hasOwn: false })
    expect(app.offices.open('own').failure?.code).toBe('office-missing')
  })

  it('opens again once the file is back', async () => {
    app = createTestApp()
    await app.invoke('office.setUp', setUp)
    app.offices.close()
    const file = fileOf(folderOf('own'), 1)
    renameSync(file, join(app.folder, 'quarantine'))
    expect(app.offices.open('own').failure?.code).toBe('office-missing')
    renameSync(join(app.folder, 'quarantine'), file)
    expect(app.offices.open('own')).toMatchObject({ open: 'own', failure: null })
  })

  it('gives way to a new one on purpose, with what is left of it put aside', async () => {
    await lose('file')
    app.offices.open('own')
    await expect(app.invoke('office.startAnew', {})).resolves.toMatchObject({ hasOwn: false, failure: null })
    const [aside = ''] = readdirSync(join(app.folder, 'offices')).filter((name) => name !== 'own')
    expect(readdirSync(join(app.folder, 'offices', aside))).toContain('office.json')
  })

  it('is given up only on purpose, and never while its file is there', async () => {
    app = createTestApp()
    await app.invoke('office.setUp', setUp)
    await expect(app.invoke('office.startAnew', {})).rejects.toThrow('not-allowed')
    app.offices.close()
    writeFileSync(fileOf(folderOf('own'), 1), 'no database '.repeat(1_000))
    app.offices.open('own')
    await expect(app.invoke('office.startAnew', {})).rejects.toThrow('not-allowed')
    expect(readFileSync(fileOf(folderOf('own'), 1), 'utf8')).toContain('no database')
  })

  it('is a sample too, which is made anew only when that is asked for', async () => {
    app = createTestApp()
    app.offices.open('umea')
    app.offices.close()
    rmSync(fileOf(folderOf('umea'), 1))
    expect(app.offices.open('umea').failure?.code).toBe('office-missing')
    expect(await app.invoke('office.renewSample', { place: 'umea' })).toMatchObject({ open: 'umea', failure: null })
    app.offices.close()
    rmSync(folderOf('umea'), { recursive: true })
    expect(app.offices.open('umea').failure?.code).toBe('office-missing')
    expect(await app.invoke('office.renewSample', { place: 'umea' })).toMatchObject({ open: 'umea', failure: null })
  })
})
