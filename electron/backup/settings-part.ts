import { z } from 'zod'
import { languages } from '#shared/i18n/languages.ts'
import { backupKeysSchema } from './keys.ts'

const settingsPart = z.strictObject({
  language: z.enum(languages).nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  /** Only inside an encrypted backup: whoever reads them could have opened it anyway. */
  keys: backupKeysSchema.nullable(),
  /** The keys that the audit is sealed with, base64; they too only inside an encrypted backup. */
  auditKeys: z.array(z.base64().max(60)).max(1_000).default([]),
})

/** What a backup holds beside the records: how this PC was set, and the keys that later backups are locked with. */
export type SettingsPart = z.infer<typeof settingsPart>

/** Reads the part; null when it is not what this version writes, which is no reason to refuse the records. */
export function readSettingsPart(text: string): SettingsPart | null {
  try {
    return settingsPart.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
