// `npm run faults` and `npm run faults:deep`: sets this folder up where something is missing, then tries to lose an office in
// every way there is a test for, with the project's Node.
import { prepare } from '../../electron/setup/prepare.mjs'
import { inRoot } from '../../electron/setup/paths.mjs'
import { runScript } from '../../electron/setup/run.mjs'
import { giveUp } from '../../electron/setup/say.mjs'

try {
  await prepare({ quiet: true, extra: ['compile'] })
  process.exitCode = await runScript([inRoot('test/faults/main.ts'), ...process.argv.slice(2)])
} catch (error) {
  giveUp(error)
}
