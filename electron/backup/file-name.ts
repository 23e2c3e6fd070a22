import { backupExtension } from './layout.ts'

/** The name of a backup file, in the order of its number: the clock of a PC may be wrong. `at` is an instant with Z. */
export function backupFileName(sequence: number, at: string, count = 1): string {
  const again = count > 1 ? ` (${count})` : ''
  return `Equiplan ${String(sequence).padStart(4, '0')} ${at.slice(0, 10)}${again}.${backupExtension}`
}
