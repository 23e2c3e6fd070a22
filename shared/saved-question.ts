import { z } from 'zod'

const savedQuestion = z.object({
  controls: z.record(z.string(), z.string().max(1_000).nullable()),
  sort: z.object({ column: z.string(), direction: z.enum(['ascending', 'descending']) }).nullable(),
})

/** What the controls above a list said, by their names, and its order; null where the list keeps its order itself. */
export type SavedQuestion = z.infer<typeof savedQuestion>

/** A question as it is kept. */
export function writtenQuestion(question: SavedQuestion): string {
  return JSON.stringify(savedQuestion.parse(question))
}

/** A kept question; null when it cannot be read. */
export function readQuestion(kept: string): SavedQuestion | null {
  try {
    return savedQuestion.safeParse(JSON.parse(kept)).data ?? null
  } catch {
    return null
  }
}
