import { Failed } from '#shared/failure.ts'

/** Who is told how far long work has come, and can end it. */
export type Watch = {
  /** The share that is done, from 0 to 1. */
  progress: (share: number) => void
  /** Asked every megabyte or so; true ends the work with `cancelled`. */
  stopped: () => boolean
}

/** Nobody watches. */
export const unwatched: Watch = { progress: () => undefined, stopped: () => false }

/** A part of work, from one share of the whole to another. */
export function partOf({ progress, stopped }: Watch, from: number, to: number): Watch {
  return { stopped, progress: (share) => progress(from + (to - from) * share) }
}

/** Fails with `cancelled` once the work is to end. */
export function goOn({ stopped }: Watch): void {
  if (stopped()) throw new Failed('cancelled')
}
