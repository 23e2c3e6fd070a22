import type { Formatter } from '#shared/i18n/formatter.ts'

/** The size of a file as people read it: kilobytes below a megabyte, then megabytes with one decimal. */
export function fileSize({ t, number }: Formatter, bytes: number): string {
  if (bytes < 1_000_000) return t('evidence.kilobytes', { size: number(Math.max(1, Math.round(bytes / 1_000))) })
  return t('evidence.megabytes', { size: number(Math.round(bytes / 100_000) / 10) })
}
