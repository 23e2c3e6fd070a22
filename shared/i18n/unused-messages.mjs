// Lists messages that no source file names, by the whole key or by the fixed beginning of a key made at run time:
//   node shared/i18n/unused-messages.mjs
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { readMessages } from './message-files.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const code = ['electron', 'renderer', 'shared', 'db'].flatMap((folder) => sources(join(root, folder))).join('\n')
const beginnings = [...code.matchAll(/`([a-zA-Z][\w.-]*\.)\$\{/g)].map((match) => match[1])

for (const [area, texts] of Object.entries(readMessages().en)) {
  // The words of entities follow from the entity descriptions; a test holds those.
  if (area === 'entities') continue
  const unused = Object.keys(texts).filter((key) => !isUsed(key))
  for (const key of unused) console.log(`${area}: ${key}`)
}

function isUsed(key) {
  return code.includes(`'${key}'`) || beginnings.some((beginning) => key.startsWith(beginning))
}

function sources(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.gen.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}
