import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { languages, type Language } from '#shared/i18n/languages.ts'
import { officePlaces } from '#shared/samples/names.ts'
import { replaceFile } from '#db/replace-file.ts'
import { errorFacts } from './error-facts.ts'
import type { Log } from './log.ts'

const themes = ['system', 'light', 'dark'] as const

export type WindowBounds = {
  x?: number | undefined
  y?: number | undefined
  width: number
  height: number
  maximised: boolean
}

export type Settings = {
  /** Null until one was chosen. */
  language: Language | null
  theme: (typeof themes)[number]
  open: (typeof officePlaces)[number]
  /** The own office has been set up, so that leaving a sample leads back to it. */
  hasOwn: boolean
  window: WindowBounds
}

/** The PC's own settings, kept outside the office's database because they are needed before one is open. */
export type SettingsFile = { read: () => Settings; change: (change: SettingsChange) => Settings }

export type SettingsChange = { [K in keyof Settings]?: Settings[K] | undefined }

/** Where the settings of a data folder are. */
export function settingsFileIn(dataFolder: string): string {
  return join(dataFolder, 'settings.json')
}

/** Notes in the log that settings could not be saved. */
export function settingsNotSaved(log: Log): (error: unknown) => void {
  return (error) => log('settings-not-saved', errorFacts(error))
}

/**
 * The settings in a small JSON file. A missing or broken file, or a broken value in it, gives the default: settings are
 * never worth refusing to start, nor to go on: where the disk refuses them they hold until the window closes, and
 * `onUnsaved` is told. The office itself says that its disk is full or read-only.
 */
export function openSettings(path: string, onUnsaved: (error: unknown) => void): SettingsFile {
  let current = settingsOf(readJson(path))
  return {
    read: () => current,
    change(change) {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
      const next = settingsOf({ ...current, ...given })
      // Flushing a file takes longer than opening an office; every start passes here with nothing new.
      if (JSON.stringify(next) === JSON.stringify(current)) return current
      current = next
      try {
        mkdirSync(dirname(path), { recursive: true })
        replaceFile(path, `${path}.part`, `${JSON.stringify(next, null, 2)}\n`)
      } catch (error) {
        onUnsaved(error)
      }
      return current
    },
  }
}

// By hand and not by a schema: the window opens with these, before any larger part of the application is read.
function settingsOf({ language, theme, open, hasOwn, window }: Record<string, unknown>): Settings {
  return {
    language: languages.find((known) => known === language) ?? null,
    theme: themes.find((known) => known === theme) ?? 'system',
    open: officePlaces.find((known) => known === open) ?? 'own',
    hasOwn: hasOwn === true,
    window: boundsOf(window) ?? { width: 1440, height: 900, maximised: false },
  }
}

function boundsOf(found: unknown): WindowBounds | null {
  if (typeof found !== 'object' || found === null) return null
  const { x, y, width, height, maximised } = found as Record<string, unknown>
  if (!isWithin(width, 400, 20_000) || !isWithin(height, 300, 20_000)) return null
  const place = isWithin(x, -100_000, 100_000) && isWithin(y, -100_000, 100_000) ? { x, y } : {}
  return { ...place, width, height, maximised: maximised === true }
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

function readJson(path: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
