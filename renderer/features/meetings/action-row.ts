import type { ListRow } from '#shared/contract.ts'

export type ActionName = 'decision' | 'task'

/** A decision or a task as lists have it: what both have. */
export type ActionRow = ListRow<ActionName>
