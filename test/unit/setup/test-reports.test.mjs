import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPlaywright, readVitest } from '../../harness/test-reports.mjs'

const report = (content) => {
  const path = join(mkdtempSync(join(tmpdir(), 'equiplan-report-')), 'report.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}

describe('counting what ran', () => {
  it('counts a test file that could not be loaded as a failed test', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ]
    const counts = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
    expect(readVitest(report({ ...counts, testResults }))).toEqual({ passed: 1, failed: 2, skipped: 3 })
  })

  it('counts a flaky test and an error outside the tests as failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
    expect(readPlaywright(report({ stats, errors: [{}] }))).toEqual({ passed: 5, failed: 3, skipped: 2 })
  })

  it('finds nothing where no report was written', () => {
    expect(readVitest('/nowhere.json')).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })
})
