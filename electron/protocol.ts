import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, normalize, relative } from 'node:path'
import { protocol } from 'electron'
import type { Session } from 'electron'

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

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

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

/** The file an `app://equiplan/` address means, or null when it is not one of a known type below the folder. */
export function pathWithin(folder: string, url: string): string | null {
  const { host, pathname } = new URL(url)
  if (host !== 'equiplan') return null
  const name = decoded(pathname)
  if (name === null || /[\0\\:]/.test(name) || name.split('/').includes('..')) return null
  const path = normalize(join(folder, name === '/' ? 'index.html' : name))
  const inside = relative(folder, path)
  const outside = inside === '' || inside.startsWith('..') || isAbsolute(inside)
  return outside || types[extname(path)] === undefined ? null : path
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

function headersFor(path: string): Record<string, string> {
  return {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
}

function notFound(): Response {
  return new Response('', { status: 404 })
}
