import type { Language } from '../i18n/languages.ts'
import { longest } from './text-width.ts'

const noBreak = '\u00A0'

/**
 * A column heading that breaks only where a reader would: a short one of two words not at all, a Vietnamese one between
 * its words of two syllables ("Đơn vị / chủ trì").
 */
export function keptTogether(head: string, language: Language): string {
  const parts = head.split(' ')
  const paired = parts.length === 2 || (language === 'vi' && parts.length % 2 === 0)
  if (!paired) return head
  return parts.map((part, index) => (index === 0 ? part : (index % 2 === 1 ? noBreak : ' ') + part)).join('')
}

/** The width of a column in which none of some texts breaks inside a word, twips, with `padding` on both sides. */
export function leastColumn(
  texts: readonly string[],
  { padding, ...face }: { size: number; font: string; padding: number },
): number {
  return Math.max(0, ...texts.map((text) => leastWidth(text, face))) + 2 * padding + 30
}

/** The width below which a heading would break inside a word, twips. Letters of other faces are wider than Times. */
export function leastWidth(head: string, face: { size: number; font: string }): number {
  const letters = face.font === 'Times New Roman' ? 1 : 1.15
  return Math.ceil(longest(head.split(' '), { size: face.size, bold: true }) * letters)
}
