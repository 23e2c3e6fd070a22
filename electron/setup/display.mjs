import { spawn } from 'node:child_process'
import { SetupProblem } from './say.mjs'

/** Whether a window can be shown to a person here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Starts an invisible display (Xvfb) and answers `{ name, stop() }`. It ends with this process at the latest.
 * Throws where Xvfb is missing.
 */
export function startVirtualDisplay(size = '1440x900x24') {
  const options = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-noreset']
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true })
  const stop = stopper(server)
  return new Promise((resolve, reject) => {
    let number = ''
    let errors = ''
    const fail = (reason) => reject(new SetupProblem(`the virtual display did not start: ${reason}`))
    server.stderr.on('data', (data) => {
      errors += data
    })
    server.once('error', (error) => fail(error.code === 'ENOENT' ? 'Xvfb is not installed' : error.message))
    server.once('exit', (code) => fail(errors.trim() || `Xvfb ended with ${code}`))
    server.stdio[3].on('data', (data) => {
      number += data
      if (!number.endsWith('\n')) return
      letGo(server)
      resolve({ name: `:${number.trim()}`, stop })
    })
  })
}

// A display that runs must not keep this process running.
function letGo(server) {
  server.unref()
  for (const stream of [server.stderr, server.stdio[3]]) stream.unref()
}

// Detached, so that Ctrl+C reaches the app first and the display after it.
function stopper(server) {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const kill = () => server.kill('SIGTERM')
  process.once('exit', kill)
  return async () => {
    process.off('exit', kill)
    server.ref()
    if (server.exitCode === null && kill()) await ended
  }
}
