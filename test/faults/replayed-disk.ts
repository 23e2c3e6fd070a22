import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One thing that was done to a file, as `disk-recorder.c` writes it down. */
export type Record = { kind: string; offset: number; size: number; path: string; data: Buffer }

type File = { durable: Content; pending: Record[] }
type NameChange = (names: Map<string, File>) => void

/** Gives a number from 0 to below 1. */
export type Chance = () => number

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

/**
 * Writes into `folder` what a disk may hold after the power went in the middle of the records: what was synced, and of
 * what was not, all, nothing or any part, writes torn at sectors, names of files as they were at the last sync of
 * their folder or later.
 */
export function powerCut(records: readonly Record[], folder: string, chance: Chance): void {
  const files = new Map<string, File>()
  let durableNames = new Map<string, File>()
  let pendingNames: NameChange[] = []
  const rename = (change: NameChange) => {
    change(files)
    pendingNames.push(change)
  }
  for (const record of records) {
    const { kind, path } = record
    const file = files.get(path)
    if (kind === 'C') {
      const made: File = { durable: { bytes: Buffer.alloc(0), length: 0 }, pending: [] }
      rename((names) => names.set(path, made))
    } else if (kind === 'U') rename((names) => names.delete(path))
    else if (kind === 'R' || kind === 'L') rename((names) => giveName(names, path.split(' -> '), kind))
    else if (kind === 'D') {
      durableNames = new Map(files)
      pendingNames = []
    } else if (file && kind === 'S') {
      for (const each of file.pending) apply(file.durable, each)
      file.pending = []
    } else file?.pending.push(record)
  }
  for (const change of pendingNames) if (chance() < 0.5) change(durableNames)
  const keep = chance()
  mkdirSync(folder, { recursive: true })
  for (const [path, file] of durableNames) {
    const survives = () => (keep < 0.25 ? true : keep < 0.5 ? false : chance() < 0.5)
    for (const record of file.pending.filter(survives)) {
      apply(file.durable, keep > 0.75 ? torn(record, chance) : record)
    }
    const { bytes, length } = file.durable
    writeFileSync(join(folder, path.slice(path.lastIndexOf('/') + 1)), bytes.subarray(0, length))
  }
}

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
