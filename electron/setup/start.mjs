// `npm start`: opens the app. Without a display the same app makes its sample documents and pictures in `out/` instead.
import { hasDisplay } from './display.mjs'
import { runApp } from './launch.mjs'
import { prepare } from './prepare.mjs'
import { giveUp, say } from './say.mjs'

const samples = ['--produce-samples', 'out']

try {
  await prepare()
  if (!hasDisplay()) say('No display here: the app runs on a virtual one and writes samples to out/.\n')
  const given = process.argv.slice(2)
  process.exitCode = await runApp({ args: hasDisplay() ? given : [...samples, ...given] })
} catch (error) {
  giveUp(error)
}
