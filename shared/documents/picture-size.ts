/** Width and height in pixels of a PNG or JPEG given as data URL, or null where it cannot be read. */
export function pictureSize(dataUrl: string): { width: number; height: number } | null {
  const [, kind, content = ''] = /^data:image\/(png|jpeg);base64,(.*)$/s.exec(dataUrl) ?? []
  const bytes = decoded(content)
  const size = kind === 'png' ? pngSize(bytes) : kind === 'jpeg' ? jpegSize(bytes) : null
  return size && size.width > 0 && size.height > 0 ? size : null
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

// Neither Node's Buffer nor the browser's atob is known here.
function decoded(base64: string): number[] {
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (const letter of base64) {
    const value = alphabet.indexOf(letter)
    if (value < 0) continue
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 0xff)
    }
  }
  return bytes
}

// The header chunk of a PNG stands at a fixed place.
function pngSize(bytes: readonly number[]) {
  const word = (at: number) => bytes.slice(at, at + 4).reduce((value, byte) => value * 256 + byte, 0)
  return bytes.length < 24 ? null : { width: word(16), height: word(20) }
}

// A JPEG is a row of segments; the frame header (C0 to CF but tables) holds the size.
function jpegSize(bytes: readonly number[]) {
  const pair = (at: number) => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + pair(at + 2)) {
    const mark = bytes[at + 1] ?? 0
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)) {
      return { height: pair(at + 5), width: pair(at + 7) }
    }
  }
  return null
}
