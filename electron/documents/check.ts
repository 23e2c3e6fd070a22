import { layoutProfiles } from '#shared/entities/layout-profiles.ts'
import { Failed } from '#shared/failure.ts'
import type { DocumentKind } from '#shared/documents/kinds/names.ts'
import { profiles } from '#shared/documents/profiles/all.ts'
import type { LayoutRule } from '#shared/documents/profiles/rule.ts'
import { reportOf, type RuleReport } from '#shared/documents/report.ts'
import { readDocx } from './read/read-docx.ts'
import { readerOf } from './rules/all.ts'
import { findingOf } from './rules/finding.ts'

/**
 * Reads a Word file, whoever made it, and lists how each rule of a profile stands in it. Nothing in the file is run or
 * fetched. With a `kind`, rules for other kinds do not apply. Fails with `not-a-word-file`, `too-large`, or `invalid` for
 * an unknown profile.
 */
export function checkDocx(bytes: Uint8Array, profile: string, fileName: string, kind?: DocumentKind): RuleReport {
  const id = layoutProfiles.find((each) => each === profile)
  if (id === undefined) throw new Failed('invalid', { problems: [{ path: 'profile', reason: 'unknown' }] })
  const read = readerOf(id, readDocx(bytes))
  const findings = profiles[id].rules.map((rule) => findingOf(rule, isFor(rule, kind) ? read(rule) : 'not-applicable'))
  return reportOf(profile, fileName, findings)
}

// Of a file from elsewhere nobody knows what kind it is.
function isFor({ kinds }: LayoutRule, kind: DocumentKind | undefined): boolean {
  return kinds === undefined || kind === undefined || kinds.includes(kind)
}
