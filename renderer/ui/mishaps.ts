/** What went wrong, and what to do next. `about` names the command it came from, so that its success takes it away. */
export type Mishap = { words: string; more?: string | undefined; about?: string | undefined }

type Kept = Mishap & { key: number }

let kept: readonly Kept[] = []
let next = 0
const listeners = new Set<() => void>()

/** Keeps what went wrong until it is dismissed, its screen is left or its command succeeds; the same is kept once. */
export function addMishap(mishap: Mishap) {
  const others = kept.filter(({ words, more, about }) =>
    mishap.about === undefined ? words !== mishap.words || more !== mishap.more : about !== mishap.about,
  )
  keep([{ ...mishap, key: next++ }, ...others])
}

/** Takes one away that the person has read. */
export function closeMishap(key: number) {
  keep(kept.filter((mishap) => mishap.key !== key))
}

/** Takes away what a command could not do before, now that it has done it. */
export function settleMishaps(about: string) {
  keep(kept.filter((mishap) => mishap.about !== about))
}

export function dropMishaps() {
  keep([])
}

/** The newest first. */
export function keptMishaps(): readonly Kept[] {
  return kept
}

export function followMishaps(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function keep(mishaps: readonly Kept[]) {
  if (mishaps.length === kept.length && mishaps.every((mishap, at) => mishap === kept[at])) return
  kept = mishaps
  for (const listener of listeners) listener()
}
