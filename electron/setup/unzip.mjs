import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { inflateRawSync } from 'node:zlib'

// Written out here because set-up must work before any package is installed and where no `unzip` exists.

const directoryEnd = 0x06054b50
const directoryEntry = 0x02014b50

/** The entries of a ZIP archive held in memory: `{ name, mode, isFolder, bytes() }`. Throws where it is not one. */
export function zipEntries(zip) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || zip.readUInt32LE(end) !== directoryEnd) throw new Error('This is not a ZIP archive.')
  const entries = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== directoryEntry) throw new Error('The ZIP archive is damaged.')
    const nameLength = zip.readUInt16LE(at + 28)
    entries.push(entryAt(zip, at, nameLength))
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

function entryAt(zip, at, nameLength) {
  const method = zip.readUInt16LE(at + 10)
  const size = zip.readUInt32LE(at + 20)
  const local = zip.readUInt32LE(at + 42)
  const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
  const mode = zip.readUInt32LE(at + 38) >>> 16
  const bytes = () => {
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(from, from + size)
    return method === 0 ? packed : inflateRawSync(packed)
  }
  return { name, mode, isFolder: name.endsWith('/'), bytes }
}

/** Writes entries under `folder`, each at `placeOf(name)`; an entry without a place is left out. */
export function unpack(entries, folder, placeOf) {
  for (const entry of entries) {
    const place = placeOf(entry.name)
    if (!place || entry.isFolder) continue
    if (normalize(place).startsWith('..'))
      throw new Error(`The archive wants to write outside its folder: ${entry.name}`)
    write(entry, join(folder, place))
  }
}

function write(entry, path) {
  mkdirSync(dirname(path), { recursive: true })
  if ((entry.mode & 0o170000) === 0o120000) return symlinkSync(entry.bytes().toString(), path)
  writeFileSync(path, entry.bytes())
  if (entry.mode & 0o777) chmodSync(path, entry.mode & 0o777)
}
