// `npm run package`: the packaged app for this machine in dist/. With targets as arguments, installers (normal network).
import { packageApp } from './package-app.mjs'
import { prepare } from './prepare.mjs'
import { giveUp, step } from './say.mjs'

try {
  await prepare()
  await step('Package', () => packageApp(process.argv.slice(2)))
} catch (error) {
  giveUp(error)
}
