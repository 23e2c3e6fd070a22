import { safeStorage } from 'electron'
import type { Sealing } from '#db/audit/keys.ts'

/**
 * The system's own keeping of secrets: DPAPI, the Keychain or a keyring. Null where there is none, and where Chromium would
 * only lock with a password that stands in its source (`basic_text`), which is worse than to know that nothing is locked.
 */
export function systemSealing(): Sealing | null {
  if (process.platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend()))
    return null
  if (!safeStorage.isEncryptionAvailable()) return null
  return {
    seal: (key) => safeStorage.encryptString(key.toString('base64')),
    open: (sealed) => Buffer.from(safeStorage.decryptString(sealed), 'base64'),
  }
}
