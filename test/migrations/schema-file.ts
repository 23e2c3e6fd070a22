import { join } from 'node:path'

/** The gzipped backup of an office whose newest migration had this number. */
export function schemaFile(number: number): string {
  return join(import.meta.dirname, 'schemas', `${String(number).padStart(4, '0')}.equiplan.gz`)
}
