import { extname, isAbsolute, join, normalize, relative } from 'node:path'

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

/** The media type of a file the renderer may load, by its ending; undefined for every other. */
export function contentTypeOf(path: string): string | undefined {
  return types[extname(path)]
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
  return outside || contentTypeOf(path) === undefined ? null : path
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
