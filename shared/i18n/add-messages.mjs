// Adds or changes messages in all languages at once, in order, then writes what follows from them:
//   node shared/i18n/add-messages.mjs AREA FILE.json     FILE: { "key": { "en": "…", "es": "…", "tr": "…", "vi": "…", "sv": "…" } }
// A key whose value is null is removed. Two runs at the same time wait for each other.
import { mkdirSync, readFileSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { messageFolder, readMessages, writeArea } from './message-files.mjs'

const [area, file] = process.argv.slice(2)
if (!area || !file) {
  console.error('Usage: node shared/i18n/add-messages.mjs AREA FILE.json')
  process.exit(2)
}

const additions = Object.entries(JSON.parse(readFileSync(file, 'utf8')))
const lock = join(messageFolder, '.lock')
await acquire(lock)
try {
  const changed = Object.entries(readMessages()).map(([language, areas]) => [language, merged(language, areas[area])])
  for (const [language, texts] of changed) writeArea(messageFolder, language, area, texts)
} finally {
  rmdirSync(lock)
}
await import('./generate.mjs')

function merged(language, before) {
  const texts = { ...before }
  for (const [key, words] of additions) {
    if (words === null) delete texts[key]
    else if (typeof words[language] === 'string') texts[key] = words[language].normalize('NFC')
    else throw new Error(`"${key}" has no text in ${language}`)
  }
  return texts
}

async function acquire(path, tries = 100) {
  try {
    mkdirSync(path)
  } catch (cause) {
    if (cause.code !== 'EEXIST' || tries === 0) throw cause
    await setTimeout(50)
    await acquire(path, tries - 1)
  }
}
