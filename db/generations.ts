import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sweepEvidence } from './evidence/evidence-files.ts'
import { patiently, placeFile, replaceFile } from './replace-file.ts'

// The live file is never overwritten: a migration or a restore builds the next generation beside it and then switches
// the pointer. A crash leaves the old or the new one, and a left-over log never meets the wrong file.
const pointerName = 'office.json'
const filePattern = /^office-(\d+)\.db$/
const unfinishedPattern = /^office.*\.part(-journal|-wal|-shm)?$/

/** The path of a generation's database file. */
export function fileOf(folder: string, generation: number): string {
  return join(folder, `office-${generation}.db`)
}

/** A path for a file in the making; `sweep` removes those that a crash left. */
export function unfinishedFile(folder: string, generation: number): string {
  return join(folder, `office-${generation}-${process.pid}.part`)
}

/** The generations that have a file, newest first. */
export function generationsIn(folder: string): number[] {
  return readdirSync(folder)
    .flatMap((name) => filePattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => other - one)
}

/** The generation the pointer names; null when there is no pointer, or none that can be read. */
export function readPointer(folder: string): number | null {
  const file = join(folder, pointerName)
  if (!existsSync(file)) return null
  const found = /"generation": ?(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]
  return found === undefined ? null : Number(found)
}

/** Whether there was an office: its pointer is left, readable or not. It is written once a file stands, never before. */
export function hasPointer(folder: string): boolean {
  return existsSync(join(folder, pointerName))
}

/** Makes a generation the live one. Whatever happens, the pointer names the one before or this one. */
export function writePointer(folder: string, generation: number): void {
  const unfinished = join(folder, `office-${process.pid}.part`)
  replaceFile(join(folder, pointerName), unfinished, `${JSON.stringify({ generation })}\n`)
}

/** Gives a finished file, closed before, its place and makes both reach the disk. Fails when the place is taken. */
export function publish(unfinished: string, folder: string, generation: number): void {
  const handle = openSync(unfinished, 'r+')
  fsyncSync(handle)
  closeSync(handle)
  placeFile(unfinished, fileOf(folder, generation))
}

/** Removes what an interrupted migration left unfinished. Only for the holder of the live file's lock. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (unfinishedPattern.test(name)) patiently(() => rmSync(join(folder, name), { force: true }))
  }
  sweepEvidence(folder)
}
