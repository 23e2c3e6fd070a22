// The small program that stock Electron starts when it is given a folder: it loads that folder's own entry.
// The registry runtime comes without one, so set-up packs this text into `resources/default_app.asar`.
// Like Electron's own it understands `-r module` before the folder; Playwright's start needs that.
// It waits for the folder's entry, so that `ready` comes after the entry has run, as it does in a packaged app.

export const defaultApp = {
  'package.json': JSON.stringify({ name: 'electron', productName: 'Electron', main: 'main.mjs', type: 'module' }),
  'main.mjs': `import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)
const { folder, modules, asksVersion } = parse(process.argv.slice(1))
for (const path of modules) require(resolve(path))

if (folder) {
  await load(resolve(folder)).catch(error => {
    process.stderr.write(String(error && error.stack || error) + '\\n')
    app.exit(1)
  })
} else {
  if (asksVersion) process.stdout.write('v' + process.versions.electron + '\\n')
  else process.stderr.write('Name the folder of the app to start.\\n')
  app.exit(asksVersion ? 0 : 1)
}

function parse(words) {
  const modules = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === '-r' || word === '--require') modules.push(words[at += 1])
    else if (word === '-v' || word === '--version') return { modules, asksVersion: true }
    else if (!word.startsWith('-')) return { modules, folder: word }
  }
  return { modules }
}

function load(path) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  return import(pathToFileURL(statSync(path).isDirectory() ? entryOf(path) : path).href)
}

function entryOf(folder) {
  const manifest = join(folder, 'package.json')
  const { main, name, productName, version, desktopName } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}
  if (version) app.setVersion(version)
  if (productName || name) app.setName(productName || name)
  if (desktopName) app.setDesktopName(desktopName)
  app.setAppPath(folder)
  return join(folder, main || 'index.js')
}
`,
}
