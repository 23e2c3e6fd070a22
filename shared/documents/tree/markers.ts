import type { Language } from '../../i18n/languages.ts'

/** How a node is marked: I. · 1. · a) · - · + · • · – · 1.2 · nothing. */
export type MarkerKind = 'roman' | 'number' | 'letter' | 'dash' | 'plus' | 'bullet' | 'en-dash' | 'outline' | 'none'

// Nghị định 30/2020 Phụ lục I II.6d: points follow the Vietnamese alphabet, so đ comes after d, and f, j, w, z do not occur.
const alphabets: Record<Language, string> = {
  vi: 'abcdđeghiklmnopqrstuvxy',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
  sv: 'abcdefghijklmnopqrstuvxyz',
  es: 'abcdefghijklmnñopqrstuvwxyz',
  en: 'abcdefghijklmnopqrstuvwxyz',
}

/** The marker of the n-th (from 0) of its kind. `above` is the number of the parent for `outline`, such as `2`. */
export function marker(kind: MarkerKind, index: number, language: Language, above = ''): string {
  if (kind === 'roman') return `${roman(index + 1)}.`
  if (kind === 'number') return `${index + 1}.`
  if (kind === 'letter') return `${letters(index, alphabets[language])})`
  if (kind === 'outline') return above === '' ? `${index + 1}` : `${above}.${index + 1}`
  return { dash: '-', plus: '+', bullet: '•', 'en-dash': '–', none: '' }[kind]
}

/** A whole number from 1 in Roman numerals. */
export function roman(value: number): string {
  const steps: [number, string][] = [
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
  let rest = value
  let written = ''
  for (const [worth, letter] of steps) {
    while (rest >= worth) {
      written += letter
      rest -= worth
    }
  }
  return written
}

// After the last letter: aa, ab, … as columns of a sheet are counted.
function letters(index: number, alphabet: string): string {
  const all = [...alphabet]
  const last = all[index % all.length] ?? ''
  return index < all.length ? last : letters(Math.floor(index / all.length) - 1, alphabet) + last
}
