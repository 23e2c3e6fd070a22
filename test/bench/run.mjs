// `npm run bench`: sets this folder up where something is missing, then runs the benchmarks with the project's Node.
import { prepare } from '../../electron/setup/prepare.mjs'
import { inRoot } from '../../electron/setup/paths.mjs'
import { runScript } from '../../electron/setup/run.mjs'
import { giveUp } from '../../electron/setup/say.mjs'

try {
  await prepare({ quiet: true, extra: ['bench'] })
  process.exitCode = await runScript([inRoot('test/bench/main.ts'), ...process.argv.slice(2)])
} catch (error) {
  giveUp(error)
}
