/** What may be logged of an unforeseen error: its kind, code and the places in our code, without its text. */
export type ErrorFacts = { kind: string; code?: string; places?: string }

/** The facts of anything that was thrown; facts that came from another thread are handed on. */
export function errorFacts(error: unknown): ErrorFacts {
  if (isFacts(error)) return error
  if (!(error instanceof Error)) return { kind: typeof error }
  if (isFacts(error.cause)) return error.cause
  const code = 'code' in error ? String(error.code) : ''
  const places = (error.stack ?? '').split('\n').filter((row) => row.trim().startsWith('at '))
  return {
    kind: error.name,
    code,
    places: places
      .slice(0, 6)
      .map((row) => row.trim())
      .join(' < '),
  }
}

function isFacts(value: unknown): value is ErrorFacts {
  return (
    typeof value === 'object' && value !== null && !(value instanceof Error) && 'kind' in value && 'places' in value
  )
}
