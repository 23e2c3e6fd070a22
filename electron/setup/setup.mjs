import { prepare } from './prepare.mjs'
import { giveUp } from './say.mjs'

await prepare({ quiet: process.argv.includes('--quiet') }).catch(giveUp)
