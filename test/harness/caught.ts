import { Failed, type Failure } from '#shared/failure.ts'

/** The failure work ends with; anything else it throws, or no failure at all, fails the test. */
export function failureOf(work: () => unknown): Failure {
  try {
    work()
  } catch (error) {
    if (error instanceof Failed) return error.failure
    throw error
  }
  throw new Error('nothing failed')
}
