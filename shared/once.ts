/** Makes a thing when it is first asked for, and gives the same one from then on. */
export function once<T>(make: () => T): () => T {
  let made: { it: T } | null = null
  return () => (made ??= { it: make() }).it
}
