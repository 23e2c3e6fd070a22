import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A Word file with the text of some parts changed; a part whose change gives null is left out, a new one is added. */
export function changeDocx(bytes: Uint8Array, changes: Record<string, (text: string) => string | null>): Uint8Array {
  const files = unzipSync(bytes)
  for (const [name, change] of Object.entries(changes)) {
    const changed = change(files[name] ? strFromU8(files[name]) : '')
    if (changed === null) delete files[name]
    else files[name] = strToU8(changed)
  }
  return zipSync(files)
}

/** Changes only the body of a Word file. */
export function changeBody(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  return changeDocx(bytes, { 'word/document.xml': change })
}
