import type { Language } from '../i18n/languages.ts'

/**
 * The letters lists are counted by. Nghị định 30/2020 Phụ lục I II.6d: points follow the Vietnamese alphabet, so đ comes
 * after d, and f, j, w, z do not occur.
 */
export const alphabets: Record<Language, string> = {
  vi: 'abcdđeghiklmnopqrstuvxy',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
  sv: 'abcdefghijklmnopqrstuvxyz',
  es: 'abcdefghijklmnñopqrstuvwxyz',
  en: 'abcdefghijklmnopqrstuvwxyz',
}

const steps: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A whole number from 1 in Roman numerals. */
export function roman(value: number): string {
  let rest = value
  let written = ''
  for (const [worth, letters] of steps) {
    while (rest >= worth) {
      written += letters
      rest -= worth
    }
  }
  return written
}

/** The number that Roman capitals say, where they are written as `roman` writes them; else null. */
export function romanValue(capitals: string): number | null {
  let rest = capitals
  let value = 0
  for (const [worth, letters] of steps) {
    while (rest.startsWith(letters)) {
      value += worth
      rest = rest.slice(letters.length)
    }
  }
  return value > 0 && roman(value) === capitals ? value : null
}
