import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Failed } from '#shared/failure.ts'

// SQLite's locks and its log do not work over a network (sqlite.org/useovernet.html), and a synchronising folder
// replaces the file under an open connection. `fuseblk` is a local NTFS or exFAT disk.
const networkTypes = /^(nfs\d?|cifs|smb\w*|ncpfs|afs|afpfs|webdav|davfs\d?|ceph|glusterfs|lustre|vboxsf|fuse\..+)$/

const syncedNames: [name: string, pattern: RegExp][] = [
  ['OneDrive', /^onedrive( ?- ?.+)?$/i],
  ['Dropbox', /^dropbox( \(.+\))?$/i],
  ['Google Drive', /^(google ?drive|googledrive-.+|my drive|mi unidad|min enhet|drive'ım)$/i],
  ['iCloud', /^(icloud ?drive|mobile documents|com~apple~clouddocs)$/i],
  ['Nextcloud', /^(nextcloud|owncloud)$/i],
  ['Box', /^box sync$/i],
  ['Yandex Disk', /^yandex\.?disk$/i],
  ['cloud storage', /^(cloudstorage|pclouddrive|synologydrive)$/i],
]

export type Mount = { point: string; type: string }

/** Refuses a folder on another computer (`network-folder`) or in a synchronised place (`synced-folder`), by its path. */
export function refuseUnsafePlace(folder: string): void {
  const path = realPath(folder)
  const mount = mountOf(path, mounts())
  if (isRemotePath(path) || isUnsafeMount(mount)) {
    throw new Failed('network-folder', { detail: { folder: path } })
  }
  const service = syncedBy(path, process.env)
  if (service !== null) throw new Failed('synced-folder', { detail: { folder: path, service } })
}

/** Whether a mount's file system lies on another computer. */
export function isUnsafeMount(mount: Mount | null): boolean {
  return mount !== null && networkTypes.test(mount.type)
}

/** Whether a Windows path leads to another computer. A mapped drive does so once its real path is known. */
export function isRemotePath(path: string): boolean {
  return /^[\\/]{2}(?![?.][\\/])/.test(path) || /^[\\/]{2}\?[\\/]UNC[\\/]/i.test(path)
}

/** The mount a path lies on: the longest mount point above it. */
export function mountOf(path: string, all: Mount[]): Mount | null {
  const above = all.filter(({ point }) => path === point || path.startsWith(point.endsWith('/') ? point : `${point}/`))
  return above.reduce<Mount | null>(
    (best, mount) => (best && best.point.length > mount.point.length ? best : mount),
    null,
  )
}

/** The name of the service that synchronises a folder, null if none is recognised. */
export function syncedBy(path: string, environment: Record<string, string | undefined>): string | null {
  const roots = [environment['OneDrive'], environment['OneDriveCommercial'], environment['OneDriveConsumer']]
  if (roots.some((root) => root && normal(path).startsWith(normal(root)))) return 'OneDrive'
  const names = path.normalize('NFC').split(/[\\/]/)
  return syncedNames.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0] ?? null
}

function normal(path: string): string {
  return `${path.replaceAll('\\', '/').toLowerCase().replace(/\/+$/, '')}/`
}

/** The mounts of /proc/mounts; its octal escapes stand for spaces and the like. */
export function parseMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, point, type] = line.split(' ')
    if (point === undefined || type === undefined) return []
    return [
      { point: point.replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8))), type },
    ]
  })
}

function mounts(): Mount[] {
  if (process.platform === 'linux') return parseMounts(readFileSync('/proc/mounts', 'utf8'))
  if (process.platform !== 'darwin') return []
  const listed = execFileSync('/sbin/mount', { encoding: 'utf8' })
  return [...listed.matchAll(/^.+? on (.+) \((\w+)/gm)].map(([, point = '', type = '']) => ({ point, type }))
}

// The folder need not exist yet; what exists above it decides.
function realPath(folder: string): string {
  const path = resolve(folder)
  if (existsSync(path) || dirname(path) === path) return realpathSync.native(path)
  return resolve(realPath(dirname(path)), path.slice(dirname(path).length).replace(/^[\\/]/, ''))
}
