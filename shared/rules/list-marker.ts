import { alphabets, romanValue } from './counting.ts'

/** How an item of a list is marked. Items of one `style` count on from each other; `ordinal` is 0 where nothing counts. */
export type ListMarker = { kind: 'number' | 'letter' | 'dash' | 'none'; style: string; ordinal: number }

type Read = { marker: ListMarker; rest: string }

const unmarked: ListMarker = { kind: 'none', style: 'none', ordinal: 0 }

// Bullets of text, and those Word copies from its symbol fonts, where they are letters or private characters.
const bullet = /^([-–—‒−•·●○◦▪▫■□‣⁃∙*+►▶➢✓\uE000-\uF8FF])(?:\s+|(?=\p{L})|$)(.*)$/u
const fontBullet = /^([o§Øüvq])\t(.*)$/u
const counted = /^(\(?)(\p{Lu}{1,7}|\p{Ll}{1,7}|\d{1,3})(\)\.?|\.\)|[.)])(?:\s+(.*)|)$/u
const outline = /^(\d{1,3}(?:\.\d{1,3}){1,7})([.)]?)(?:(\s+)(.*)|)$/u
// "1. Mục" needs no space after its point where Word left it out.
const tight = /^(\d{1,3}[.)]|[IVX]{1,5}[.)])(?=\p{Lu}\p{L}|\p{Lu} )(.*)$/u

// Vietnamese lists go on with đ after d and leave f, j, w and z out, Turkish ones go on with ç after c, Spanish ones may
// have ñ. A letter is read by the alphabet that fits those above.
const readAlphabets = [alphabets.en, alphabets.vi, alphabets.tr, alphabets.es, alphabets.sv]

/** The marker at the start of a clean line, and what stands behind it. `before` are the markers above, nearest last. */
export function readMarker(line: string, before: readonly ListMarker[]): Read {
  const plain = { marker: unmarked, rest: line }
  return readBullet(line) ?? readOutline(line, before) ?? readCounted(line, before) ?? readTight(line, before) ?? plain
}

function readBullet(line: string): Read | null {
  const found = bullet.exec(line) ?? fontBullet.exec(line)
  if (!found) return null
  const [, sign = '', rest = ''] = found
  return { marker: { kind: 'dash', style: `bullet ${/[–—‒−]/.test(sign) ? '-' : sign}`, ordinal: 0 }, rest }
}

// "1.5 million" begins like an outline number. Without a point behind it the number has to fit the ones above.
function readOutline(line: string, before: readonly ListMarker[]): Read | null {
  const found = outline.exec(line)
  if (!found) return null
  const [, number = '', end = '', , rest = ''] = found
  const parts = number.split('.')
  const marker: ListMarker = { kind: 'number', style: `outline ${parts.length}`, ordinal: Number(parts.at(-1)) }
  return end !== '' || fits(marker, before) ? { marker, rest } : null
}

function readCounted(line: string, before: readonly ListMarker[]): Read | null {
  const found = counted.exec(line)
  if (!found) return null
  const [, open = '', sign = '', end = '', rest = ''] = found
  const shape = `${open}${end.includes(')') ? ')' : '.'}`
  const readings = readingsOf(sign).map((marker) => ({ ...marker, style: `${marker.style} ${shape}` }))
  const marker =
    readings.find((reading) => goesOn(reading, before)) ?? readings.find(({ ordinal }) => ordinal === 1) ?? readings[0]
  return marker ? { marker, rest } : null
}

function readTight(line: string, before: readonly ListMarker[]): Read | null {
  const found = tight.exec(line)
  return found ? readCounted(`${found[1]} ${found[2]}`, before) : null
}

// "i)" may be the first Roman number or the letter after h; "I." a Roman number or a letter.
function readingsOf(sign: string): ListMarker[] {
  if (/^\d/.test(sign)) return [{ kind: 'number', style: 'number', ordinal: Number(sign) }]
  const upper = sign === sign.toUpperCase()
  const roman = smallRoman(sign.toUpperCase())
  const readings: ListMarker[] =
    roman === null ? [] : [{ kind: 'number', style: upper ? 'ROMAN' : 'roman', ordinal: roman }]
  if ([...sign].length !== 1) return readings
  const places = new Set(readAlphabets.map((letters) => letters.indexOf(sign.toLowerCase()) + 1).filter((at) => at > 0))
  const kind = upper ? 'number' : 'letter'
  const style = upper ? 'LETTER' : 'letter'
  return [...readings, ...Array.from(places, (ordinal): ListMarker => ({ kind, style, ordinal }))]
}

function goesOn(marker: ListMarker, before: readonly ListMarker[]): boolean {
  return before.some(({ style, ordinal }) => style === marker.style && ordinal === marker.ordinal - 1)
}

function fits(marker: ListMarker, before: readonly ListMarker[]): boolean {
  return marker.ordinal === 1 || goesOn(marker, before)
}

// Lists hold no more; "C." or "MM." are letters and units.
function smallRoman(capitals: string): number | null {
  const value = romanValue(capitals)
  return value !== null && value < 40 ? value : null
}
