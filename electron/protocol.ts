import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import type { Session } from 'electron'
import { contentTypeOf, pathWithin } from './app-path.ts'

export const appOrigin = 'app://equiplan'

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

/** Must run before the application is ready: makes `app://` a standard, secure scheme. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built renderer from `folder` under `app://equiplan/`; anything else is 404. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    const path = pathWithin(folder, request.url)
    if (path === null || request.method !== 'GET') return notFound()
    try {
      return new Response(new Uint8Array(await readFile(path)), { headers: headersFor(path) })
    } catch {
      return notFound()
    }
  })
}

function headersFor(path: string): Record<string, string> {
  return {
    'content-type': contentTypeOf(path) ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
}

function notFound(): Response {
  return new Response('', { status: 404 })
}
