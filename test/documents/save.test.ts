import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveAtomically, sweep } from '#electron/documents/save.ts'
import { tell } from '#test/faults/figure.ts'

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return { ...real, rename: vi.fn(real.rename), open: vi.fn(real.open) }
})

// EQUIPLAN_DOCUMENT_KILLS takes a number.
const kills = Number(process.env['EQUIPLAN_DOCUMENT_KILLS'] ?? 50)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'equiplan-save-'))
})
afterEach(() => {
  vi.clearAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const bytes = new TextEncoder().encode('Kế hoạch')

function failing(code: string): Error {
  return Object.assign(new Error(code), { code })
}

describe('saving a document', () => {
  it('puts the new content in place of the old and leaves nothing else behind', async () => {
    const path = join(folder, 'Kế hoạch.docx')
    writeFileSync(path, 'old')
    await saveAtomically(path, bytes)
    expect(readFileSync(path, 'utf8')).toBe('Kế hoạch')
    expect(readdirSync(folder)).toEqual(['Kế hoạch.docx'])
  })

  it('waits while another program holds the file for a moment', async () => {
    vi.mocked(rename).mockRejectedValueOnce(failing('EPERM')).mockRejectedValueOnce(failing('EBUSY'))
    await saveAtomically(join(folder, 'a.docx'), bytes)
    expect(rename).toHaveBeenCalledTimes(3)
    expect(readdirSync(folder)).toEqual(['a.docx'])
  })

  it.each([
    ['EBUSY', 'file-in-use'],
    ['EPERM', 'file-in-use'],
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'no-access'],
    ['EIO', 'unexpected'],
  ])('says %s as %s, keeps the old file and takes its draft away', async (code, failure) => {
    const path = join(folder, 'a.docx')
    writeFileSync(path, 'old')
    vi.mocked(rename).mockRejectedValue(failing(code))
    await expect(saveAtomically(path, bytes, { patience: 60 })).rejects.toMatchObject({
      failure: { code: failure, detail: { file: 'a.docx' } },
    })
    vi.mocked(rename).mockReset()
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.docx'])
  })

  it('says that a folder is not there or is a file', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(saveAtomically(join(folder, 'gone', 'a.docx'), bytes)).rejects.toMatchObject({
      failure: { code: 'no-access' },
    })
    await expect(saveAtomically(join(folder, 'file', 'a.docx'), bytes)).rejects.toMatchObject({
      failure: { code: 'no-access' },
    })
  })

  it('does not write over a folder of the same name', async () => {
    mkdirSync(join(folder, 'a.docx'))
    await expect(saveAtomically(join(folder, 'a.docx'), bytes)).rejects.toMatchObject({
      failure: { code: 'no-access' },
    })
  })

  it('says that a folder may not be written', async () => {
    vi.mocked(open).mockRejectedValueOnce(failing('EACCES'))
    await expect(saveAtomically(join(folder, 'a.docx'), bytes)).rejects.toMatchObject({
      failure: { code: 'no-access' },
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('says that a full disk is full while it writes, and leaves nothing half', async () => {
    const real = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises')
    vi.mocked(open).mockImplementationOnce(async (...given) => {
      const file = await real.open(...given)
      file.writeFile = () => Promise.reject(failing('ENOSPC'))
      return file
    })
    await expect(saveAtomically(join(folder, 'a.docx'), bytes)).rejects.toMatchObject({
      failure: { code: 'disk-full' },
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('sweeps drafts an hour old and no other file', async () => {
    const old = new Date(Date.now() - 2 * 60 * 60 * 1000)
    for (const name of ['.equiplan-0123456789ab.tmp', '.equiplan-ba9876543210.tmp', 'plan.tmp'])
      writeFileSync(join(folder, name), '')
    utimesSync(join(folder, '.equiplan-0123456789ab.tmp'), old, old)
    utimesSync(join(folder, 'plan.tmp'), old, old)
    await sweep(folder)
    expect(readdirSync(folder).sort()).toEqual(['.equiplan-ba9876543210.tmp', 'plan.tmp'])
  })

  it('leaves the old file or the new, whole, when its computer dies', { timeout: 600_000 }, async () => {
    const path = join(folder, 'plan.docx')
    const script = new URL('save-in-a-loop.ts', import.meta.url).pathname
    for (let kill = 0; kill < kills; kill += 1) {
      const child = spawn(process.execPath, ['--no-warnings', script, path], { stdio: ['ignore', 'pipe', 'inherit'] })
      await once(child.stdout, 'data')
      await wait(kill % 10)
      child.kill('SIGKILL')
      await once(child, 'exit')
      const content = readFileSync(path)
      expect(content.length).toBe(400_000)
      expect(content.every((byte) => byte === content[0])).toBe(true)
    }
    expect(readdirSync(folder).filter((name) => !name.startsWith('.equiplan-'))).toEqual(['plan.docx'])
    tell({ id: 'R12', what: 'kill -9 while a document is saved', trials: kills, seen: { torn: 0 }, seed: null })
  })
})
