import type { Problem } from '#shared/failure.ts'
import type { Values } from './autosave.ts'

type Check = (record: Values) => Problem[]

/** What of a patch can be stored, what must wait, and why, by the fields where the reason belongs. */
export type SoundPart = { patch: Values; held: string[]; problems: Record<string, Problem> }

/**
 * Takes out of a patch the fields with which the record would break a rule over several of its fields. When the field the
 * rule names was not typed in, the one that was must wait, and the reason stands at both.
 */
export function soundPart(base: Values, typed: Values, check: Check): SoundPart {
  let patch = typed
  const held: string[] = []
  const problems: Record<string, Problem> = {}
  for (;;) {
    const [problem] = check({ ...base, ...patch })
    const cause = problem && causeOf(problem, base, patch, check)
    if (!problem || cause === undefined) return { patch, held, problems }
    held.push(cause)
    problems[problem.path] = problem
    problems[cause] = problem
    patch = without(patch, cause)
  }
}

// Undefined when the stored record itself breaks the rule: no field typed here can be blamed.
function causeOf(problem: Problem, base: Values, patch: Values, check: Check): string | undefined {
  if (problem.path in patch) return problem.path
  const isBroken = (values: Values) => check({ ...base, ...values }).some(({ path }) => path === problem.path)
  return Object.keys(patch).find((name) => !isBroken(without(patch, name)))
}

function without(values: Values, name: string): Values {
  return Object.fromEntries(Object.entries(values).filter(([one]) => one !== name))
}
