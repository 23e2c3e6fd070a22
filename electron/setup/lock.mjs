import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inCache } from './paths.mjs'
import { say } from './say.mjs'

const file = inCache('setup.lock')

/** Does the work while no other command on this folder sets it up: two builds at once would spoil each other. */
export async function withLock(work) {
  let told = false
  while (!take()) {
    if (!told) say('  Waiting for another command that is setting up this folder ...')
    told = true
    await wait(500)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take() {
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isRunning(holder())) rmSync(file, { force: true })
    return false
  }
}

function holder() {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

// A lock whose owner was killed counts for nothing. An empty file belongs to a command that is just writing its number.
function isRunning(pid) {
  if (pid === 0) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
