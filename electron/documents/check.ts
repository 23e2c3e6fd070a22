import { layoutProfiles } from '#shared/entities/layout-profiles.ts'
import { Failed } from '#shared/failure.ts'
import { profiles } from '#shared/documents/profiles/all.ts'
import type { LayoutRule } from '#shared/documents/profiles/rule.ts'
import type { Finding, RuleReport, Verdict } from '#shared/documents/report.ts'
import type { ReadDocument } from './read/document.ts'
import { readDocx } from './read/read-docx.ts'
import { findingOf } from './rules/finding.ts'
import { packageReaders } from './rules/package-readers.ts'
import { pageReaders } from './rules/page-readers.ts'
import type { Readers, Reading } from './rules/reading.ts'
import { findSwedenPage, swedenReaders } from './rules/sweden-readers.ts'
import { findVietnamPage } from './rules/vietnam-page.ts'
import { vietnamReaders } from './rules/vietnam-readers.ts'

/**
 * Reads a Word file, whoever made it, and lists how each rule of a profile stands in it. Nothing in the file is run or
 * fetched. Fails with `not-a-word-file`, `too-large`, or `invalid` for an unknown profile.
 */
export function checkDocx(bytes: Uint8Array, profile: string, fileName: string): RuleReport {
  const id = layoutProfiles.find((each) => each === profile)
  if (id === undefined) throw new Failed('invalid', { problems: [{ path: 'profile', reason: 'unknown' }] })
  const document = readDocx(bytes)
  const read =
    id === 'se-plan'
      ? readerOf(swedenReaders, findSwedenPage(document), document)
      : readerOf(vietnamReaders, findVietnamPage(document), document)
  const findings = profiles[id].rules.map((rule) => findingOf(rule, read(rule)))
  return { profile, fileName, findings, counts: countsOf(findings) }
}

function readerOf<Page>(own: Readers<Page>, page: Page, document: ReadDocument): (rule: LayoutRule) => Reading {
  return ({ id }) => {
    const special = own[id]
    if (special) return special(page, document)
    return (pageReaders[id] ?? packageReaders[id])?.(null, document) ?? 'not-applicable'
  }
}

function countsOf(findings: readonly Finding[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { ok: 0, outside: 0, missing: 0, 'not-applicable': 0 }
  for (const { verdict } of findings) counts[verdict] += 1
  return counts
}
