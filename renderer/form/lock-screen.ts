import { invoke } from '#renderer/api/client.ts'
import { flushAll } from './flush.ts'

/** Stores what is typed and covers the screen. */
export async function lockScreen(): Promise<void> {
  await flushAll()
  await invoke('access.lock', {})
}
