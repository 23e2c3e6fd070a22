import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Takes out of the packaged app what only set-up needed in the Electron folder. electron-builder calls it. */
export async function afterPack({ appOutDir }) {
  for (const name of ['stamp.json', 'resources/default_app.asar']) await rm(join(appOutDir, name), { force: true })
}
