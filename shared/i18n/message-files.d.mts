/** `{ language: { area: { key: text } } }` */
export type Messages = Record<string, Record<string, Record<string, string>>>
export const messageFolder: string
export function readMessages(folder?: string): Messages
export function writeArea(folder: string, language: string, area: string, messages: Record<string, string>): void
