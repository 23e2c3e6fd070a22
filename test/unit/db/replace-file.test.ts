import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { patiently, placeFile } from '#db/replace-file.ts'

describe('a file that is put in its place', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'equiplan-place-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('never takes the place of another', () => {
    const [made, place] = [join(folder, 'made.part'), join(folder, 'office-1.db')]
    writeFileSync(made, 'first')
    placeFile(made, place)
    expect([readFileSync(place, 'utf8'), existsSync(made)]).toEqual(['first', false])
    writeFileSync(made, 'second')
    expect(() => placeFile(made, place)).toThrow(expect.objectContaining({ code: 'EEXIST' }))
    expect(readFileSync(place, 'utf8')).toBe('first')
  })

  it('waits for a virus scanner, but not for ever and for nothing else', () => {
    const failing = (times: number, code: string) => {
      let tries = 0
      return () => {
        tries += 1
        if (tries <= times) throw Object.assign(new Error(code), { code })
        return tries
      }
    }
    expect(patiently(failing(2, 'EPERM'), [1, 1])).toBe(3)
    expect(patiently(failing(1, 'EBUSY'), [1])).toBe(2)
    expect(() => patiently(failing(3, 'EBUSY'), [1, 1])).toThrow('EBUSY')
    expect(() => patiently(failing(1, 'ENOSPC'), [1, 1])).toThrow('ENOSPC')
  })
})
