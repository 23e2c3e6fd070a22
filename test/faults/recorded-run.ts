import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseRecords, type Record } from './replayed-disk.ts'

/** What a process did to the files of `folder`, and what it acknowledged on the way. */
export type Recorded = { records: Record[]; folder: string }

/** Whether the recorder can be built here: it is a small library in C for Linux. */
export type Recorder = { work: string; library: string } | null

/** Builds the recorder in a folder in memory, which the caller removes; null where there is no compiler. */
export function buildRecorder(): Recorder {
  const work = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'equiplan-power-'))
  const library = join(work, 'disk-recorder.so')
  const source = join(import.meta.dirname, 'disk-recorder.c')
  const compiled =
    process.platform === 'linux' &&
    spawnSync('gcc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl']).status === 0
  if (compiled) return { work, library }
  rmSync(work, { recursive: true })
  return null
}

/** Runs a script with a folder of its own and gives all it did to that folder, which is then gone. */
export function recorded({ work, library }: NonNullable<Recorder>, script: string, ...words: string[]): Recorded {
  const folder = join(work, 'recorded')
  const log = join(work, 'log')
  mkdirSync(folder)
  const env = { ...process.env, LD_PRELOAD: library, RECORD_FOLDER: folder, RECORD_FILE: log }
  const { status, stderr } = spawnSync(process.execPath, [script, folder, ...words], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the recorded process ended with ${status}: ${stderr}`)
  const records = parseRecords(readFileSync(log))
  rmSync(folder, { recursive: true })
  rmSync(log)
  return { records, folder }
}

/** What was acknowledged within some records, in its order; and the records without it. */
export function acknowledged(records: readonly Record[]): { lines: string[]; others: Record[] } {
  const isAck = ({ path }: Record) => path.endsWith('/ack')
  const written = records.filter((record) => isAck(record) && record.kind === 'W')
  return {
    lines: written.map(({ data }) => data.toString().trim()),
    others: records.filter((record) => !isAck(record)),
  }
}
