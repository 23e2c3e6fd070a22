import type { Directive } from '../entities/directive.ts'
import type { Language } from '../i18n/languages.ts'
import { parseDirectiveNumber } from './directive-number.ts'

type Named = Pick<Directive, 'typeName' | 'number' | 'issuer' | 'subject'>

// Letters that only one of our languages has, asked in this order: Vietnamese has those of Spanish too.
const letters: [Language, RegExp][] = [
  ['vi', /[ăđơư\u1EA0-\u1EF9]/iu],
  ['tr', /[ğışİ]/u],
  ['sv', /[åä]/iu],
  ['es', /[ñáéíóú]/iu],
]

/**
 * The language in which a directive is written, by the pattern of its number or its letters; null where neither tells.
 * It is cited in that language wherever it is named: "Chỉ thị số 21-CT/TW" is one name.
 */
export function languageOfDirective({ typeName, number, issuer, subject }: Named): Language | null {
  const { family } = parseDirectiveNumber(number ?? '')
  if (family === 'sweden') return 'sv'
  if (family !== 'unknown') return 'vi'
  const text = [typeName, issuer ?? '', subject].join(' ').normalize('NFC')
  return letters.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
