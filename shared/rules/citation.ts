import type { Directive } from '../entities/directive.ts'
import { hasMessages } from '../i18n/catalogue.ts'
import { createFormatter, type Formatter } from '../i18n/formatter.ts'
import { languageOfDirective } from './directive-language.ts'

type Cited = Pick<Directive, 'kind' | 'typeName' | 'number' | 'issuedOn' | 'issuer' | 'subject'>

/**
 * A directive as a text names it for the first time: type, number, date, issuer and subject; a law or ordinance only
 * with type and name (Nghị định 30/2020 Phụ lục I II.6b). What is not recorded is left out. Every citation is in the
 * language of the directive, or in that of `formatter` where this cannot be told.
 */
export function fullCitation(directive: Cited, formatter: Formatter): string {
  const words = wordsFor(directive, formatter)
  return isLaw(directive) ? lawCitation({ ...directive, issuedOn: null }, words) : plainCitation(directive, words)
}

/** A directive as a legal basis names it: as in full, and a law with its date. */
export function basisCitation(directive: Cited, formatter: Formatter): string {
  const words = wordsFor(directive, formatter)
  return isLaw(directive) ? lawCitation(directive, words) : plainCitation(directive, words)
}

/** A directive named again: type and number, or type and name where it has none. */
export function shortCitation(directive: Cited, formatter: Formatter): string {
  const { typeName, number } = directive
  if (isLaw(directive)) return fullCitation(directive, formatter)
  const words = wordsFor(directive, formatter)
  if (number === null || number === '') return plainCitation({ ...directive, issuedOn: null, issuer: null }, words)
  return words.t('citation.short', { type: typeName, number }).trim()
}

// In the window the words of a language come a moment after its start; who composes a document reads them before.
function wordsFor(directive: Cited, formatter: Formatter): Formatter {
  const language = languageOfDirective(directive)
  return language !== null && hasMessages(language) ? createFormatter(language) : formatter
}

function plainCitation({ typeName, number, issuedOn, issuer, subject }: Cited, { t, day }: Formatter): string {
  const about = subject.replace(/^(về|v\/v)\s+/iu, '')
  return t('citation.full', {
    type: typeName,
    number: number ?? '',
    hasNumber: has(number),
    date: issuedOn === null ? '' : day(issuedOn),
    hasDate: has(issuedOn),
    issuer: issuer ?? '',
    hasIssuer: has(issuer),
    subject: about,
    hasSubject: has(about),
  }).trim()
}

// Vietnam names its laws without number (II.6a); elsewhere the number tells one law from another and the date goes.
function lawCitation({ typeName, number, issuedOn, subject }: Cited, { t, day }: Formatter): string {
  const numbered = has(number) === 'yes' && !/^(hiến pháp|luật|bộ luật|pháp lệnh)/iu.test(typeName)
  const dated = issuedOn !== null && !numbered
  return t('citation.law', {
    type: typeName,
    subject,
    number: number ?? '',
    hasNumber: numbered ? 'yes' : 'no',
    date: dated ? day(issuedOn) : '',
    hasDate: dated ? 'yes' : 'no',
  }).trim()
}

function isLaw({ kind }: Cited): boolean {
  return kind === 'constitution' || kind === 'law' || kind === 'ordinance'
}

function has(value: string | null): 'yes' | 'no' {
  return value === null || value === '' ? 'no' : 'yes'
}
