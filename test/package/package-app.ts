import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startVirtualDisplay } from '../../electron/setup/display.mjs'

declare module 'vitest' {
  // Vitest collects what set-up hands to the tests in this interface, which only an interface can extend.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface ProvidedContext {
    packagedApp: string
    display: string
  }
}

/** Packages the app and copies it to a folder with an awkward name, as a person would; the tests start it from there. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { status, stderr } = spawnSync(process.execPath, ['electron/setup/package.mjs'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The app could not be packaged:\n${stderr}`)
  const place = mkdtempSync(join(tmpdir(), 'Equiplan för kvinnor '))
  cpSync('dist/linux-unpacked', join(place, 'app'), { recursive: true })
  const display = await startVirtualDisplay()
  project.provide('packagedApp', join(place, 'app'))
  project.provide('display', display.name)
  return async () => {
    await display.stop()
    rmSync(place, { recursive: true, force: true })
  }
}
