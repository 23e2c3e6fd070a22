// `npm test`: set-up, then every check and test; the last line on stdout is the count.
import { prepare } from './prepare.mjs'
import { runScript } from './run.mjs'
import { giveUp } from './say.mjs'

try {
  await prepare({ extra: ['display', 'documents'] })
  process.exitCode = await runScript(['test/run.mjs', ...process.argv.slice(2)])
} catch (error) {
  giveUp(error)
  process.stdout.write('0 passed, 1 failed\n')
}
