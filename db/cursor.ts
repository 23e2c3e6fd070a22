import { z } from 'zod'
import { Failed } from '#shared/failure.ts'

/** A place in a list: what the row there is ordered by, and its id. */
export type Cursor = [value: string | number | null, id: string]

const cursor = z.tuple([z.union([z.string(), z.number(), z.null()]), z.string()])

/** A place as text, for those who read on from there. */
export function cursorOf(place: Cursor): string {
  return JSON.stringify(place)
}

/** The place a text means. Fails with `invalid` for one that `cursorOf` did not write. */
export function readCursor(text: string): Cursor {
  try {
    return cursor.parse(JSON.parse(text))
  } catch (error) {
    throw new Failed('invalid', { problems: [{ path: 'after', reason: 'wrong-form' }] }, error)
  }
}
