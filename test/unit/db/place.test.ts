import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openOffice } from '#db/open.ts'
import { isRemotePath, isUnsafeMount, mountOf, parseMounts, syncedBy } from '#db/place.ts'
import { failureOf } from '#test/harness/caught.ts'

const mounts = parseMounts(
  [
    '/dev/sda1 / ext4 rw 0 0',
    '//server/share /mnt/share cifs rw 0 0',
    'server:/export /home/anna nfs4 rw 0 0',
    '/dev/sdb1 /media/usb\\040stick fuseblk rw 0 0',
    'rclone /mnt/cloud fuse.rclone rw 0 0',
    'gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0',
    'tmpfs /tmp tmpfs rw 0 0',
  ].join('\n'),
)

describe('a place for the live file', () => {
  it('is refused on another computer', () => {
    const unsafe = (path: string) => isUnsafeMount(mountOf(path, mounts))
    expect(
      ['/mnt/share/a', '/mnt/share', '/home/anna/.config', '/mnt/cloud/x', '/run/user/1000/gvfs/smb'].map(unsafe),
    ).toEqual([true, true, true, true, true])
    expect(['/home/annabel', '/', '/media/usb stick/office', '/tmp/x', '/mnt/shared'].map(unsafe)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
    expect(['\\\\server\\share', '//server/share', '\\\\?\\UNC\\server\\share'].map(isRemotePath)).toEqual([
      true,
      true,
      true,
    ])
    expect(['C:\\Users\\x', '\\\\?\\C:\\Users', '/home/x', '\\\\.\\C:'].map(isRemotePath)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('is refused where a service synchronises it', () => {
    const synced = (path: string) => syncedBy(path, { OneDrive: 'D:\\Sky' })
    expect(synced('C:\\Users\\Ana\\OneDrive - Municipio\\Plan')).toBe('OneDrive')
    expect(synced('D:\\sky\\Plan')).toBe('OneDrive')
    expect(synced('/Users/ana/Library/CloudStorage/OneDrive-Personal')).toBe('OneDrive')
    expect(synced('/Users/ana/Library/Mobile Documents/com~apple~CloudDocs')).toBe('iCloud')
    expect(synced('C:\\Users\\Ana\\Dropbox (Oficina)\\x')).toBe('Dropbox')
    expect(synced('G:\\My Drive\\x')).toBe('Google Drive')
    expect(synced('/home/ana/Nextcloud/x')).toBe('Nextcloud')
    expect(
      ['/home/ana/Documents', 'C:\\Users\\Ana\\AppData', 'D:\\Skyline', '/srv/boxes', '/home/dropboxer'].map(synced),
    ).toEqual([null, null, null, null, null])
  })

  it('is judged before anything is made there, also through a link', () => {
    const root = mkdtempSync(join(tmpdir(), 'equiplan-place-'))
    expect(failureOf(() => openOffice(join(root, 'Dropbox', 'office')))).toMatchObject({
      code: 'synced-folder',
      detail: { service: 'Dropbox' },
    })
    expect(failureOf(() => openOffice(join(root, 'Dropbox', 'office')))).toMatchObject({ code: 'synced-folder' })
    symlinkSync(tmpdir(), join(root, 'OneDrive'))
    const office = openOffice(join(root, 'OneDrive', root.slice(tmpdir().length), 'own'))
    office.close()
    rmSync(root, { recursive: true })
  })
})
