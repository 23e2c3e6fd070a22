import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Chance } from './chance.ts'

/** One thing that was done to a file, as `disk-recorder.c` writes it down. */
export type Record = { kind: string; offset: number; size: number; path: string; data: Buffer }

type File = { durable: Content; pending: Record[] }
type NameChange = { folder: string; change: (names: Map<string, File>) => void }

const sector = 512

/** The records of a file that `disk-recorder.c` wrote, in their order. */
export function parseRecords(log: Buffer): Record[] {
  const records: Record[] = []
  for (let at = 0; at < log.length;) {
    const end = log.indexOf(10, at)
    const [kind = '', offset = '', size = '', ...path] = log.toString('utf8', at, end).split(' ')
    const length = kind === 'W' ? Number(size) : 0
    records.push({
      kind,
      offset: Number(offset),
      size: Number(size),
      path: path.join(' '),
      data: log.subarray(end + 1, end + 1 + length),
    })
    at = end + 1 + length
  }
  return records
}

type Disk = { names: Map<string, File>; durableNames: Map<string, File>; pendingNames: NameChange[] }

/**
 * Writes into `folder` what a disk may hold after the power went in the middle of the records, which were made in the
 * folder `from`: what was synced, and of what was not, all, nothing or any part, writes torn at sectors, names of files as
 * they were at the last sync of their folder or later. The folders themselves are there.
 */
export function powerCut(records: readonly Record[], from: string, folder: string, chance: Chance): void {
  const { durableNames, pendingNames } = replay(records)
  for (const { change } of pendingNames) if (chance() < 0.5) change(durableNames)
  const keep = chance()
  const survives = () => (keep < 0.25 ? true : keep < 0.5 ? false : chance() < 0.5)
  for (const file of durableNames.values()) {
    for (const record of file.pending.filter(survives)) {
      apply(file.durable, keep > 0.75 ? torn(record, chance) : record)
    }
  }
  writeFiles(durableNames, from, folder)
}

/** Writes into `folder` what a process leaves that is killed after the records: all it did, synced or not. */
export function kill(records: readonly Record[], from: string, folder: string): void {
  const { names } = replay(records)
  for (const file of names.values()) for (const record of file.pending) apply(file.durable, record)
  writeFiles(names, from, folder)
}

/** The records of a disk that says it has synced and has not, with a share of the syncs left out. */
export function withoutSomeSyncs(records: readonly Record[], share: number, chance: Chance): Record[] {
  return records.filter(({ kind }) => !'SD'.includes(kind) || chance() >= share)
}

function replay(records: readonly Record[]): Disk {
  const disk: Disk = { names: new Map(), durableNames: new Map(), pendingNames: [] }
  const rename = (path: string, change: NameChange['change']) => {
    change(disk.names)
    disk.pendingNames.push({ folder: dirname(path.split(' -> ')[0] ?? path), change })
  }
  for (const record of records) {
    const { kind, path } = record
    const file = disk.names.get(path)
    if (kind === 'C') {
      const made: File = { durable: { bytes: Buffer.alloc(0), length: 0 }, pending: [] }
      rename(path, (names) => names.set(path, made))
    } else if (kind === 'U') rename(path, (names) => names.delete(path))
    else if (kind === 'R' || kind === 'L') rename(path, (names) => giveName(names, path.split(' -> '), kind))
    else if (kind === 'D') syncFolder(disk, path)
    else if (file && kind === 'S') {
      for (const each of file.pending) apply(file.durable, each)
      file.pending = []
    } else file?.pending.push(record)
  }
  return disk
}

function syncFolder(disk: Disk, folder: string): void {
  for (const each of disk.pendingNames) if (each.folder === folder) each.change(disk.durableNames)
  disk.pendingNames = disk.pendingNames.filter((each) => each.folder !== folder)
}

function writeFiles(files: Map<string, File>, from: string, folder: string): void {
  for (const [path, { durable }] of files) {
    const target = join(folder, path.slice(from.length))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, durable.bytes.subarray(0, durable.length))
  }
  mkdirSync(folder, { recursive: true })
}

// Names are of one file: what is written under one of two is there under the other.
function giveName(names: Map<string, File>, [from = '', to = '']: string[], kind: 'R' | 'L'): void {
  const file = names.get(from)
  if (!file) return
  if (kind === 'R') names.delete(from)
  names.set(to, file)
}

type Content = { bytes: Buffer; length: number }

// Written in place, with room to grow: files grow by a page at a time.
function apply(content: Content, { kind, offset, size, data }: Record): void {
  const length = kind === 'T' ? size : Math.max(content.length, offset + data.length)
  if (length > content.bytes.length) {
    const bytes = Buffer.alloc(length * 2)
    content.bytes.copy(bytes, 0, 0, content.length)
    content.bytes = bytes
  }
  if (length < content.length) content.bytes.fill(0, length, content.length)
  if (kind === 'W') data.copy(content.bytes, offset)
  content.length = length
}

// Only some sectors of a write reach the disk; its beginning or its end.
function torn(record: Record, chance: Chance): Record {
  if (record.kind !== 'W' || record.data.length <= sector) return record
  const cut = Math.ceil((chance() * record.data.length) / sector) * sector
  if (chance() < 0.5) return { ...record, data: record.data.subarray(0, cut) }
  return { ...record, offset: record.offset + cut, data: record.data.subarray(cut) }
}
