import type { Failure } from '#shared/failure.ts'

/** A failure of a call, thrown so that queries and commands treat it as an error. */
export type ApiFailure = Error & { failure: Failure }

/** An error that carries a failure. */
export function apiFailure(failure: Failure): ApiFailure {
  return Object.assign(new Error(failure.code), { failure })
}

/** The failure an error carries; anything else is `unexpected`. */
export function failureOf(error: unknown): Failure {
  return error instanceof Error && 'failure' in error ? (error as ApiFailure).failure : { code: 'unexpected' }
}
