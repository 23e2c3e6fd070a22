import { existsSync, readFileSync } from 'node:fs'

const nothing = { passed: 0, failed: 0, skipped: 0 }

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)

/** Counts a Vitest JSON report. A test file that could not be loaded counts as one failed test. */
export function readVitest(path) {
  const report = read(path)
  if (!report) return nothing
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Counts a Playwright JSON report. An error outside any test counts as a failed test. `unsteady` holds the titles of the
 * tests that passed only on the second try.
 */
export function readPlaywright(path) {
  const report = read(path)
  if (!report) return nothing
  const { expected, unexpected, flaky, skipped } = report.stats
  const unsteady = report.suites.flatMap(specsOf).filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
  return {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped,
    unsteady: unsteady.map(({ title }) => title),
  }
}

function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)]
}
