import { spawn, spawnSync } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { inRoot, root } from './paths.mjs'

/** The Node of the project (24, a devDependency); commands must not depend on the machine's own. */
export const projectNode = inRoot('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Runs a command and answers `{ ok, output }`, stdout and stderr in one text. */
export function runRead(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
    env: { ...(options.env ?? process.env), NO_COLOR: '1', FORCE_COLOR: undefined },
  })
  return {
    ok: status === 0,
    output: stripVTControlCharacters(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim()),
    stdout: stdout ?? '',
  }
}

/** Runs npm, which is a script and not a program on Windows. */
export function npm(args, options = {}) {
  const shell = process.platform === 'win32'
  return runRead(shell ? 'npm.cmd' : 'npm', args, { shell, ...options })
}

/** Runs a script with the project's Node and passes everything through. Answers the exit code. */
export function runScript(args, options = {}) {
  return exitOf(spawn(projectNode, args, { cwd: root, stdio: 'inherit', ...options }))
}

/** Waits for a child to end and answers its exit code, as a shell would count it. */
export function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}
