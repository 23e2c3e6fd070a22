import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { auditFileIn } from '#db/audit/keys.ts'
import { changeBackupState, readBackupState } from '#electron/backup/state-file.ts'

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  return { ...real, readFileSync: vi.fn(real.readFileSync) }
})

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'equiplan-json-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const path = (name: string) => join(folder, name)
const audit = () => auditFileIn(folder, () => null)

// As a virus scanner or a stick that is going does it: the next reading fails, the one after it does not.
function failOnce(code: string): void {
  vi.mocked(readFileSync).mockImplementationOnce(() => {
    throw Object.assign(new Error(code), { code })
  })
}

describe('what is known beside the database', () => {
  it.each([
    ['EBUSY', 'in-use'],
    ['EIO', 'no-access'],
  ])('is not lost when its file cannot be read for a moment: %s', (error, code) => {
    const { id, key } = audit().newKey()
    changeBackupState(folder, { protection: 'open', folder: '/stick' })
    const failure = { failure: expect.objectContaining({ code }) }
    failOnce(error)
    expect(() => audit().noteHead({ entries: 1, seal: 'x' })).toThrow(expect.objectContaining(failure))
    failOnce(error)
    expect(() => audit().newKey()).toThrow(expect.objectContaining(failure))
    failOnce(error)
    expect(() => changeBackupState(folder, { sequence: 2 })).toThrow(expect.objectContaining(failure))
    expect(audit().key(id)).toEqual(key)
    expect(readBackupState(folder)).toMatchObject({ protection: 'open', folder: '/stick', sequence: 0 })
  })

  it.each(['', '{"keys": [{"id"', '{"keys": [7], "head": null}'])(
    'is put aside and not written over where it says "%s"',
    (text) => {
      for (const name of ['audit.json', 'backups.json']) writeFileSync(path(name), text)
      expect(readBackupState(folder).sequence).toBe(0)
      const { id, key } = audit().newKey()
      changeBackupState(folder, { sequence: 2 })
      expect(audit().key(id)).toEqual(key)
      expect(readBackupState(folder).sequence).toBe(2)
      expect(readFileSync(path('audit-unreadable.json'), 'utf8')).toBe(text)
      expect(readFileSync(path('backups-unreadable.json'), 'utf8')).toBe(text)
      writeFileSync(path('audit.json'), text)
      audit().newKey()
      expect(readdirSync(folder).filter((name) => name.startsWith('audit-unreadable'))).toHaveLength(2)
    },
  )
})
