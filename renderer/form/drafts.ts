import { invoke } from '#renderer/api/client.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Values } from './autosave.ts'

export type Drafts = { values: Values; savedAt: string }

/** Drafts of one record. Each field has its own, so that forms with different fields of the record keep out of each other's way. */
export function draftsOf(entity: EntityName, id: string) {
  const prefix = `${entity}:${id}:`
  return {
    /** What is kept of the record and when the latest of it was typed; null when nothing is. */
    async read(): Promise<Drafts | null> {
      const drafts = await invoke('draft.list', { prefix })
      const savedAt = drafts.at(-1)?.savedAt
      if (savedAt === undefined) return null
      const values = Object.fromEntries(drafts.map(({ key, value }) => [key.slice(prefix.length), readValue(value)]))
      return { values, savedAt }
    },
    async put(values: Values): Promise<void> {
      for (const [name, value] of Object.entries(values)) {
        await invoke('draft.put', { key: prefix + name, value: JSON.stringify(value ?? null) })
      }
    },
    async drop(names: readonly string[]): Promise<void> {
      for (const name of names) await invoke('draft.drop', { key: prefix + name })
    },
  }
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
