const started = Date.now()

/** Tells the person what set-up does. On stderr, because stdout belongs to the command that follows. */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/** Runs one step, tells its name and, where it had work to do, what it did and how long it took. */
export async function step(name, work, { quiet = false } = {}) {
  const from = Date.now()
  const done = await work()
  if (!quiet || done) say(`  ${name}: ${done ? `${done} (${seconds(Date.now() - from)})` : 'nothing to do'}`)
}

/** Milliseconds as a person reads them, such as `1.4 s`. */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/** How long this command has been running. */
export const sinceStart = () => seconds(Date.now() - started)

/** A set-up problem that the person can solve; shown without a stack trace. */
export class SetupProblem extends Error {}

/** Ends the command with exit code 1 and a readable reason. */
export function giveUp(error) {
  say(error instanceof SetupProblem ? `\nEquiplan cannot be set up: ${error.message}` : String(error?.stack ?? error))
  process.exitCode = 1
}
