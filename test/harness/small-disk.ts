import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether a small disk can be had here: as root on Linux. */
export function canMount(): boolean {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return false
  const probe = mkdtempSync(join(tmpdir(), 'equiplan-mount-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', probe]).status === 0
  if (mounted) spawnSync('umount', [probe])
  rmSync(probe, { recursive: true })
  return mounted
}

/** Puts a disk in memory on a folder; options as `mount` takes them, such as `size=8m`. */
export function mountDisk(folder: string, options: string): void {
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** Fills a disk to its last byte with a file `rest`. */
export function fillDisk(folder: string): void {
  for (let size = 1 << 20; size > 0; size >>= 2)
    for (;;) if (spawnSync('sh', ['-c', `head -c ${size} /dev/zero >> ${join(folder, 'rest')}`]).status !== 0) break
}
