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

  it('names a test that passed only on the second try, and counts an error outside the tests as a failure', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
    const spec = (title, status) => ({ title, tests: [{ status }] })
    const suites = [{ specs: [spec('steady', 'expected')], suites: [{ specs: [spec('moody', 'flaky')] }] }]
    const counted = readPlaywright(report({ stats, errors: [{}], suites }))
    expect(counted).toEqual({ passed: 6, failed: 2, skipped: 2, unsteady: ['moody'] })
  })

  it('finds nothing where no report was written', () => {
    expect(readVitest('/nowhere.json')).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })
})
