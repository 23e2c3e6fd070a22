import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp, type App } from '#electron/app.ts'
import type { Platform } from '#electron/platform.ts'
import type { CallInput, CallName, CallOutput } from '#shared/contract.ts'
import { Failed } from '#shared/failure.ts'
import { testPlatform } from './test-platform.ts'

export type TestApp = App & {
  folder: string
  /** As the window calls; a failure is thrown as Failed. */
  invoke: <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>
  remove: () => Promise<void>
}

/** The whole application less Electron, in a folder of its own that `remove` takes away. Outputs are checked too. */
export function createTestApp(given: Partial<Platform> = {}): TestApp {
  const folder = mkdtempSync(join(tmpdir(), 'equiplan-test-'))
  const app = createApp(testPlatform(folder, given), { checkOutput: true })
  return {
    ...app,
    folder,
    async invoke(name, input) {
      const result = await app.dispatch(name, input)
      if (!result.ok) throw new Failed(result.failure.code, result.failure)
      return result.value as never
    },
    async remove() {
      await app.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
