// `npm run equiplan -- <arguments>`: the app's command line, with nothing added to stdout.
import { runApp } from './launch.mjs'
import { prepare } from './prepare.mjs'
import { giveUp } from './say.mjs'

try {
  await prepare({ quiet: true })
  process.exitCode = await runApp({ args: process.argv.slice(2) })
} catch (error) {
  giveUp(error)
}
