/** A record of any entity, as the calls give it. */
export type StoredRow = Record<string, unknown> & { id: string; revision: number; deletedAt: string | null }
