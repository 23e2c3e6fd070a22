import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { officePlaces } from '#shared/contract/office-calls.ts'
import { languages } from '#shared/i18n/languages.ts'
import { replaceFile } from '#db/replace-file.ts'

const bounds = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  maximised: z.boolean().default(false),
})
export type WindowBounds = z.infer<typeof bounds>

const settings = z.object({
  language: z.enum(languages).nullable().catch(null),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  open: z.enum(officePlaces).catch('own'),
  /** The own office has been set up, so that leaving a sample leads back to it. */
  hasOwn: z.boolean().catch(false),
  window: bounds.catch({ width: 1440, height: 900, maximised: false }),
})
export type Settings = z.infer<typeof settings>

/** The PC's own settings, kept outside the office's database because they are needed before one is open. */
export type SettingsFile = { read: () => Settings; change: (change: SettingsChange) => Settings }

export type SettingsChange = { [K in keyof Settings]?: Settings[K] | undefined }

/**
 * The settings in a small JSON file. A missing or broken file, or a broken value in it, gives the default: settings are
 * never worth refusing to start, nor to go on: where the disk refuses them they hold until the window closes, and
 * `onUnsaved` is told. The office itself says that its disk is full or read-only.
 */
export function openSettings(path: string, onUnsaved: (error: unknown) => void): SettingsFile {
  let current = settings.parse(readJson(path))
  return {
    read: () => current,
    change(change) {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
      const next = settings.parse({ ...current, ...given })
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

function readJson(path: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
