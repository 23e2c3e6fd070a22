import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Failed } from '#shared/failure.ts'
import type { Command } from './arguments.ts'

/** Refuses a command that names a file where it takes a folder, or a folder inside a file: `not-a-folder`. */
export function requireFolders(command: Command): void {
  const named = ['dataFolder' in command ? command.dataFolder : null, 'outFolder' in command ? command.outFolder : null]
  for (const folder of named) if (folder !== null) requireFolder(resolve(folder))
}

function requireFolder(path: string): void {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) throw new Failed('not-a-folder', { detail: { file: path } })
  } else if (dirname(path) !== path) requireFolder(dirname(path))
}
