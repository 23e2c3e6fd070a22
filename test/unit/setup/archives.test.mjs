import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { fileInTarball } from '../../../electron/setup/tar.mjs'
import { unpack, zipEntries } from '../../../electron/setup/unzip.mjs'

const folder = mkdtempSync(join(tmpdir(), 'equiplan-archives-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text) => new TextEncoder().encode(text)
const zip = (files) => Buffer.from(zipSync(files))

describe('unpacking a ZIP archive', () => {
  it('gives every file with its content and its rights', () => {
    const program = [bytes('#!/bin/sh\n'.repeat(500)), { os: 3, attrs: 0o100755 << 16 }]
    const stored = [bytes('Đảng'), { level: 0 }]
    unpack(zipEntries(zip({ 'App/program': program, 'App/locales/vi.pak': stored })), folder, (name) => name)
    expect(readFileSync(join(folder, 'App/locales/vi.pak'), 'utf8')).toBe('Đảng')
    expect(readFileSync(join(folder, 'App/program'))).toHaveLength(5000)
    expect(statSync(join(folder, 'App/program')).mode & 0o777).toBe(0o755)
  })

  it('leaves out what has no place', () => {
    unpack(zipEntries(zip({ 'a.txt': bytes('a'), 'b.txt': bytes('b') })), folder, (name) =>
      name === 'a.txt' ? 'c.txt' : undefined,
    )
    expect(readFileSync(join(folder, 'c.txt'), 'utf8')).toBe('a')
    expect(() => statSync(join(folder, 'b.txt'))).toThrow('ENOENT')
  })

  it('refuses to write outside its folder', () => {
    const entries = zipEntries(zip({ 'ok/../../stranger': bytes('x') }))
    expect(() => unpack(entries, folder, (name) => name)).toThrow('outside')
  })

  it('says when the file is no ZIP archive', () => {
    expect(() => zipEntries(Buffer.from('<html>not found</html>'))).toThrow('not a ZIP archive')
  })
})

describe('reading a file out of an npm package', () => {
  const tarball = gzipSync(
    Buffer.concat([entry('package/package.json', '{}'), entry('package/a.zip', 'PK'.repeat(400)), Buffer.alloc(1024)]),
  )

  it('finds it behind others', () => {
    expect(fileInTarball(tarball, 'package/a.zip').toString()).toBe('PK'.repeat(400))
  })

  it('says which file is missing', () => {
    expect(() => fileInTarball(tarball, 'package/b.zip')).toThrow('package/b.zip')
  })
})

function entry(name, content) {
  const header = Buffer.alloc(512)
  header.write(name)
  header.write(`${content.length.toString(8).padStart(11, '0')} `, 124)
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512)
  body.write(content)
  return Buffer.concat([header, body])
}
