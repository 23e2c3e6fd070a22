import type { Messages } from './message-files.mjs'
export function problemsOf(messages: Messages, base?: string): string[]
export function flat(areas: Record<string, Record<string, string>>): Record<string, string>
