// Checks the messages of all languages and writes the files that follow from them.
//   node shared/i18n/generate.mjs           check and write
//   node shared/i18n/generate.mjs --check   check only, also that the written files are up to date
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { flat, problemsOf } from './message-check.mjs'
import { readMessages } from './message-files.mjs'
import { shapeOf } from './message-params.mjs'

const messages = readMessages()
const problems = problemsOf(messages)
const outputs = {
  'params.gen.ts': paramsSource(messages.en),
  ...Object.fromEntries(
    Object.entries(messages).map(([language, areas]) => [`messages/${language}/all.gen.ts`, languageSource(areas)]),
  ),
}

for (const [file, source] of Object.entries(outputs)) {
  const path = fileURLToPath(new URL(file, import.meta.url))
  if (source === textOf(path)) continue
  if (process.argv.includes('--check'))
    problems.push(`shared/i18n/${file} is out of date: run shared/i18n/generate.mjs`)
  else writeFileSync(path, source)
}

for (const problem of problems) console.error(problem)
const keys = Object.keys(flat(messages.en)).length
console.log(`${keys} messages in ${Object.keys(messages).length} languages, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0

function textOf(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Key and parameter types of every message, taken from English. */
function paramsSource(areas) {
  const lines = Object.entries(flat(areas))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, text]) => `  '${key}': ${typeOf(shapeOf(text).params)}`)
  return [
    '/** What each message takes. Written by generate.mjs. */',
    'export type MessageParams = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}

function typeOf(params) {
  const entries = Object.entries(params).map(([name, type]) => `${name}: ${type}`)
  return entries.length === 0 ? 'null' : `{ ${entries.join('; ')} }`
}

/** Imports of every area file of a language, merged. */
function languageSource(areas) {
  const files = Object.keys(areas).map((area) => ({ area, name: area.replaceAll('-', '_') }))
  return [
    '// Written by generate.mjs.',
    ...files.map(({ area, name }) => `import ${name} from './${area}.json' with { type: 'json' }`),
    '',
    `export const messages: Record<string, string> = { ${files.map(({ name }) => `...${name}`).join(', ')} }`,
    '',
  ].join('\n')
}
