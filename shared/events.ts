import type { MenuCommand } from './commands.ts'
import type { MadeSummary } from './contract/backup-calls.ts'
import type { EntityName } from './entities/names.ts'
import type { Failure } from './failure.ts'
import type { AppState } from './contract/office-calls.ts'

/** What the main process tells every window. */
export type AppEvents = {
  /** Records that changed in one transaction; queries on these entities are stale. */
  changed: { entity: EntityName; id: string }[]
  /** Preferences or the open office changed. */
  state: AppState
  /** The weekly check of the office's file came to an end; null is sound. A damaged file is told by `state` as well. */
  checked: { at: string; failure: Failure | null }
  /** The window is about to close: save what is typed, then call `app.readyToClose`. */
  closing: Record<string, never>
  /** The disk was full and the room kept for that was used; or it is kept again after that. */
  room: { kept: boolean }
  /** How far a backup or a restore has come, from 0 to 1. */
  backup: { share: number }
  /** A backup that made itself, or why it could not be made. */
  automatic: { made: MadeSummary | null; failure: Failure | null }
  /** The program was started again with a backup file; `backup.given` tells which. */
  given: Record<string, never>
  /** A command chosen in the native menu. */
  menu: { command: MenuCommand }
}

export const eventNames = [
  'changed',
  'state',
  'checked',
  'room',
  'closing',
  'backup',
  'automatic',
  'given',
  'menu',
] as const satisfies readonly (keyof AppEvents)[]
