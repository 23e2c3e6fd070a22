import type { Directive } from '../entities/directive.ts'
import type { Formatter } from '../i18n/formatter.ts'
import { fullCitation, shortCitation } from '../rules/citation.ts'
import type { Printing } from './printing.ts'

/** Remembers which directives a document has named already (Nghị định 30/2020 Phụ lục I II.6b: in full once). */
export function citations(words: Formatter): Pick<Printing, 'cite' | 'named'> {
  const seen = new Set<string>()
  return {
    named: ({ id }) => void seen.add(id),
    cite: (directive) => {
      if (seen.has(directive.id)) return shortCitation(directive, words)
      seen.add(directive.id)
      return fullCitation(directive, words)
    },
  }
}

/**
 * A text with the directives it answers to. Those it names itself are left alone; the others follow a closing colon,
 * or stand in brackets before the closing punctuation.
 */
export function withCitations(
  text: string,
  directives: readonly Directive[],
  { cite, named, words }: Pick<Printing, 'cite' | 'named' | 'words'>,
): string {
  const unnamed = directives.filter((directive) => !namesItself(text, directive, words))
  for (const directive of directives) if (!unnamed.includes(directive)) named(directive)
  if (unnamed.length === 0) return text
  const cited = unnamed.map(cite).join('; ')
  if (/:\s*$/u.test(text)) return `${text.trimEnd()} ${cited}.`
  const [, body = text, end = ''] = /^(.*?)([.;,]?)\s*$/su.exec(text) ?? []
  return `${body} (${cited})${end}`
}

// By type and number or name, by number alone, or by type and issuer ("theo hướng dẫn của Bộ …").
function namesItself(text: string, directive: Directive, words: Formatter): boolean {
  const { number, issuer, typeName } = directive
  const folded = words.lower(text)
  const holds = (part: string | null) => part !== null && part !== '' && folded.includes(words.lower(part))
  return holds(shortCitation(directive, words)) || holds(number) || (holds(issuer) && holds(typeName))
}
