import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileOf, generationsIn, readPointer } from '#db/generations.ts'

/** The database file of an office's folder; where there is none, the nearest folder that exists. */
export function officeFile(folder: string): string {
  const generation = generationOf(folder)
  return generation === null ? nearest(folder) : nearest(fileOf(folder, generation))
}

function generationOf(folder: string): number | null {
  try {
    return readPointer(folder) ?? generationsIn(folder)[0] ?? null
  } catch {
    // Not to be read, or no folder at all: that is what the person is to see.
    return null
  }
}

function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path))
}
