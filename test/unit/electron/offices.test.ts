import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
