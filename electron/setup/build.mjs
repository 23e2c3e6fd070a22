import { buildApp } from './build-app.mjs'
import { withLock } from './lock.mjs'
import { giveUp, step } from './say.mjs'

await withLock(() => step('App', buildApp)).catch(giveUp)
