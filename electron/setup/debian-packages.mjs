import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runRead } from './run.mjs'
import { say, SetupProblem } from './say.mjs'

// What each task needs from Debian. Where a release renamed a package, both names are given, the newer one first.
const libraries = [
  'libgtk-3-0t64|libgtk-3-0',
  'libnss3',
  'libasound2t64|libasound2',
  'libgbm1',
  'libatk-bridge2.0-0t64|libatk-bridge2.0-0',
  'libxss1',
  'libxtst6',
]
const tasks = {
  app: { purpose: 'to start Electron', required: true, packages: libraries },
  fonts: { purpose: 'for documents in every language', required: false, packages: ['fonts-liberation2'] },
  display: { purpose: 'to start without a display', required: true, packages: ['xvfb', 'xauth'], commands: ['Xvfb'] },
  compile: {
    purpose: 'to compile better-sqlite3',
    required: true,
    packages: ['gcc', 'g++', 'make', 'python3'],
    commands: ['gcc', 'g++', 'make', 'python3'],
  },
  documents: {
    purpose: 'to test documents',
    required: false,
    packages: ['libreoffice-writer-nogui', 'poppler-utils', 'libxml2-utils'],
    commands: ['soffice', 'pdftoppm', 'xmllint'],
  },
  bench: { purpose: 'to compare documents', required: false, packages: ['pandoc'], commands: ['pandoc'] },
}

/**
 * Installs the Debian packages of some tasks where it may (root, apt-get), else prints the one command to run.
 * Throws where a task cannot go on without them.
 */
export function installPackages(...names) {
  if (process.platform !== 'linux') return undefined
  const wanted = names.map((name) => tasks[name]).filter((task) => !commandsPresent(task))
  if (!hasApt()) return tellOtherSystems(wanted)
  const missing = missingOf(wanted.flatMap((task) => task.packages))
  if (missing.length === 0) return undefined
  return process.getuid() === 0 ? install(missing) : askPerson(missing, wanted)
}

const hasApt = () => isOnPath('apt-get') && isOnPath('dpkg-query')

const isOnPath = (command) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)))

const commandsPresent = (task) => task.commands?.every(isOnPath) ?? false

function missingOf(packages) {
  const { stdout } = runRead('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package}\n'])
  const installed = new Set(
    stdout
      .split('\n')
      .filter((line) => line.startsWith('installed '))
      .map((line) => line.slice(10)),
  )
  return packages.map((names) => names.split('|')).filter((names) => !names.some((name) => installed.has(name)))
}

function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  say('  Debian packages: apt-get update ...')
  runRead('apt-get', ['update', '-qq'], { env })
  const names = missing.map(known)
  say(`  Debian packages: installing ${names.join(' ')} ...`)
  const { ok, output } = runRead('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env })
  if (!ok) throw new SetupProblem(`apt-get could not install ${names.join(' ')}:\n${output}`)
  return `${names.length} installed`
}

// The first name that this release of Debian has.
const known = (names) => names.find(isOffered) ?? names.at(-1)

function isOffered(name) {
  const { stdout } = runRead('apt-cache', ['policy', name], { env: { ...process.env, LC_ALL: 'C' } })
  return /Candidate: (?!\(none\))/.test(stdout)
}

function askPerson(missing, wanted) {
  const command = `sudo apt-get install --no-install-recommends ${missing.map(known).join(' ')}`
  const blocking = wanted.filter((task) => task.required && missingOf(task.packages).length > 0)
  const text = `Debian packages are missing (${wanted.map((task) => task.purpose).join(', ')}). Run this once:\n\n  ${command}\n`
  if (blocking.length > 0) throw new SetupProblem(text)
  say(`  ${text}`)
  return undefined
}

function tellOtherSystems(wanted) {
  const missing = wanted.filter((task) => task.commands)
  if (missing.length === 0) return undefined
  const needs = missing.map((task) => `${task.commands.join(', ')} ${task.purpose}`).join('; ')
  const text = `This is not a Debian system, so nothing was installed. Needed on the command path: ${needs}.`
  if (missing.some((task) => task.required)) throw new SetupProblem(text)
  say(`  ${text}`)
  return undefined
}
