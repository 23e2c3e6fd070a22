import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder with one folder per language, each with one flat JSON file per area. */
export const messageFolder = fileURLToPath(new URL('./messages', import.meta.url))

/** All messages as `{ language: { area: { key: text } } }`, languages and areas in alphabetical order. */
export function readMessages(folder = messageFolder) {
  return Object.fromEntries(foldersIn(folder).map((language) => [language, readAreas(join(folder, language))]))
}

/** Writes one area of one language: keys in order, one line each, so that two changes rarely meet in one line. */
export function writeArea(folder, language, area, messages) {
  const sorted = Object.fromEntries(Object.entries(messages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(join(folder, language, `${area}.json`), `${JSON.stringify(sorted, null, 2)}\n`)
}

function foldersIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
}

function readAreas(folder) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
  return Object.fromEntries(files.map((file) => [file.slice(0, -5), parseArea(join(folder, file))]))
}

function parseArea(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Error(`${path} is not valid JSON: ${cause.message}`, { cause })
  }
}
