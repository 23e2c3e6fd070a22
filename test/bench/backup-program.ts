import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createApp } from '#electron/app.ts'
import { testPlatform } from '#test/harness/test-platform.ts'

// One process of the benchmark of backups: does one thing with an office and prints how long it took, how long the main
// thread was not to be reached meanwhile (milliseconds), and the most memory the whole process had (megabytes).
const [, , what = '', data = '', stick = '', kind] = process.argv
const passphrase = 'bình đẳng giới 2026'
const app = createApp(testPlatform(data))
app.offices.open('own')
if (what === 'make') await app.backups.protect(kind === 'locked' ? passphrase : null)
// The opening still checks what it had no time for.
await wait(1_000)
let [longest, last] = [0, performance.now()]
const ticks = setInterval(() => {
  const now = performance.now()
  longest = Math.max(longest, now - last)
  last = now
}, 2)
const begun = performance.now()
if (what === 'make') await app.backups.make(stick, kind === 'whole' ? 'person' : 'itself')
else {
  const file = join(stick, readdirSync(stick).sort().at(-1) ?? '')
  if (what === 'verify') await app.backups.verify(file, passphrase)
  else await app.backups.restore(file, passphrase, false)
}
const took = performance.now() - begun
clearInterval(ticks)
// A process's own count of its most memory begins with what its parent had.
const most = Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024)
process.stdout.write(`${JSON.stringify({ took, blocked: longest, most })}\n`)
await app.close()
