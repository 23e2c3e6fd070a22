import { spawn } from 'node:child_process'
import { join } from 'node:path'

export type CommandLineAnswer = { code: number | null; stdout: string; stderr: string }

const program = join(import.meta.dirname, '../../../electron/setup/equiplan.mjs')

/** Runs `npm run equiplan -- …` as a person at a PC set to English does, less npm's own lines. */
export async function runCommandLine(words: readonly string[]): Promise<CommandLineAnswer> {
  const env = { ...process.env, LC_ALL: 'en_US.UTF-8' }
  const child = spawn(process.execPath, [program, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  // Set-up's own lines are indented: they come when another command is just setting up this folder.
  return { code, stdout, stderr: stderr.replace(/^ {2}\S.*\n/gm, '') }
}
