import type { Day } from '../day.ts'

export type Verdict = 'ok' | 'outside' | 'missing' | 'not-applicable'

/** How one rule of a layout profile stands in one Word file. Lengths in the unit named. */
export type Finding = {
  /** Rule id of the profile; its words are the message `rule.<id>`. */
  rule: string
  verdict: Verdict
  found: string | null
  allowed: string
  /**
   * `words` are space-separated names, each with a message `ruleWord.<name>`, `day` holds ISO days; see finding-text.ts.
   */
  unit: 'mm' | 'pt' | 'lines' | 'text' | 'words' | 'day'
  source: string
  checkedOn: Day
  /** Whether the rule was read in its source; an unverified rule never blocks. */
  verified: boolean
  /** Layout value the office may set to mend it. */
  setting?: string
}

export type RuleReport = { profile: string; fileName: string; findings: Finding[]; counts: Record<Verdict, number> }

/** A report of findings with their verdicts counted. */
export function reportOf(profile: string, fileName: string, findings: readonly Finding[]): RuleReport {
  const counts: Record<Verdict, number> = { ok: 0, outside: 0, missing: 0, 'not-applicable': 0 }
  for (const { verdict } of findings) counts[verdict] += 1
  return { profile, fileName, findings: [...findings], counts }
}
