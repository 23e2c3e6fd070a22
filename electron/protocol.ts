import { readFileSync } from 'node:fs'
import { protocol } from 'electron'
import type { Session } from 'electron'
import { contentTypeOf, pathWithin } from './app-path.ts'

export const appOrigin = 'app://equiplan'

// Chromium's net::ERR_FILE_NOT_FOUND.
const notFound = -6

/** Scripts, styles, fonts and pictures come from the application's own files, nothing else and nothing inline. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/** Must run before the application is ready: makes `app://` a standard, secure scheme whose scripts are kept compiled. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/**
 * Serves the built renderer from `folder` under `app://equiplan/`; anything else is not found. `onPage` is told each
 * time a page was given out.
 */
export function serveApp(session: Session, folder: string, onPage: () => void): void {
  // `protocol.handle` passes each file through a web response of this process and costs a start 80 ms more; a file
  // handler gives scripts a time of their own, so that Chromium never takes them from its cache of compiled code.
  session.protocol.registerBufferProtocol('app', (request, answer) => {
    const path = pathWithin(folder, request.url)
    const data = path === null || request.method !== 'GET' ? null : contentOf(path)
    if (path === null || data === null) return answer({ error: notFound })
    answer({ data, headers: headersFor(path) })
    if (path.endsWith('.html')) setImmediate(onPage)
  })
}

function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

function headersFor(path: string): Record<string, string> {
  return {
    'content-type': contentTypeOf(path) ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
  }
}
