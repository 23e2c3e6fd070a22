import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { appEnvironment } from '../../electron/setup/launch.mjs'

export type Ended = { code: number | null; stdout: string; stderr: string }

/** Starts the packaged app from its copied folder, waits for its end, and answers what it wrote. */
export function startPackaged(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ended {
  const elsewhere = mkdtempSync(join(tmpdir(), 'equiplan-package-'))
  const environment = appEnvironment({ display: inject('display'), dataDir: elsewhere })
  const options = { cwd: elsewhere, env: { ...environment, ...env }, encoding: 'utf8', timeout: 110_000 } as const
  const { status, stdout, stderr } = spawnSync(join(inject('packagedApp'), 'equiplan'), args, options)
  return { code: status, stdout, stderr }
}
