import { rmSync, statSync } from 'node:fs'
import { wayBack } from './backup/adopt.ts'
import type { OpenOffice } from './connection.ts'
import { withFailures } from './failures.ts'
import { fileOf, generationsIn } from './generations.ts'
import { patiently } from './replace-file.ts'

const kept = 3
const keptFor = 30 * 24 * 60 * 60 * 1000

/**
 * Removes files of generations nobody goes back to any more, and gives their numbers. By their numbers, because clocks of
 * old PCs jump: the three newest stay, and always the live one, the one before it and the one a restore can be taken back
 * to; the others once nothing was written to them for 30 days. For the one who holds the live file's lock, after it
 * proved to be sound.
 */
export function removeOldGenerations(office: OpenOffice, now: number): number[] {
  return withFailures({}, () => {
    const all = generationsIn(office.folder)
    const before = all.find((generation) => generation < office.generation)
    const needed = new Set([...all.slice(0, kept), office.generation, before, wayBack(office)?.generation])
    const old = all.filter((generation) => !needed.has(generation) && isOld(fileOf(office.folder, generation), now))
    for (const generation of old) {
      const file = fileOf(office.folder, generation)
      // The file goes last: a log without its file could come to lie beside another.
      for (const path of [`${file}-wal`, `${file}-journal`, file]) patiently(() => rmSync(path, { force: true }))
    }
    return old
  })
}

function isOld(file: string, now: number): boolean {
  return now - statSync(file).mtimeMs > keptFor
}
