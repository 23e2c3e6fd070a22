import { cleanLine } from '../text.ts'

// Most file systems take 255 bytes a name; 200 leaves room for a number, a suffix of a sync program and a temp mark.
const longest = 200

// Devices of Windows, which take no file of that name with any extension.
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])$/iu

/**
 * A file name that Windows, macOS, Linux and a USB stick take, made of a document's title: NFC, at most 200 bytes with
 * the extension, without reserved characters or names, and never empty. `extension` is letters and digits, no dot.
 */
export function fileNameOf(title: string, extension: string): string {
  const suffix = `.${extension}`
  const stem = cleanLine(title)
    .replace(/[<>:"/\\|?*]/gu, '-')
    // Marks that only steer direction or take no room could make one name look like another.
    .replace(/[\p{Cf}\p{Cc}\p{Co}\p{Cn}]/gu, '')
    .replace(/\s+/gu, ' ')
  const short = trimmed(shortened(stem, longest - byteLength(suffix)))
  const [base = ''] = short.split('.')
  const safe = reserved.test(base.trim()) ? `_${short}` : short
  return (safe === '' ? '_' : safe) + suffix
}

// Windows drops dots and spaces at the end and hides nothing; a leading dot would hide the file elsewhere.
function trimmed(name: string): string {
  return name.replace(/^[\s.~]+/u, '').replace(/[\s.]+$/u, '')
}

// Cuts between characters as people see them, at a space where one is near.
function shortened(name: string, bytes: number): string {
  if (byteLength(name) <= bytes) return name
  let short = ''
  let size = 0
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)) {
    size += byteLength(segment)
    if (size > bytes) break
    short += segment
  }
  const space = short.lastIndexOf(' ')
  return space > short.length - 30 ? short.slice(0, space) : short
}

function byteLength(text: string): number {
  let bytes = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
