import type { Language } from '../../i18n/languages.ts'
import { alphabets, roman } from '../../rules/counting.ts'

/** How a node is marked: I. · 1. · a) · - · + · • · – · 1.2 · nothing. */
export type MarkerKind = 'roman' | 'number' | 'letter' | 'dash' | 'plus' | 'bullet' | 'en-dash' | 'outline' | 'none'

/** The marker of the n-th (from 0) of its kind. `above` is the number of the parent for `outline`, such as `2`. */
export function marker(kind: MarkerKind, index: number, language: Language, above = ''): string {
  if (kind === 'roman') return `${roman(index + 1)}.`
  if (kind === 'number') return `${index + 1}.`
  if (kind === 'letter') return `${letters(index, alphabets[language])})`
  if (kind === 'outline') return above === '' ? `${index + 1}` : `${above}.${index + 1}`
  return { dash: '-', plus: '+', bullet: '•', 'en-dash': '–', none: '' }[kind]
}

// After the last letter: aa, ab, … as columns of a sheet are counted.
function letters(index: number, alphabet: string): string {
  const all = [...alphabet]
  const last = all[index % all.length] ?? ''
  return index < all.length ? last : letters(Math.floor(index / all.length) - 1, alphabet) + last
}
