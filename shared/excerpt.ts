import { fold } from './fold.ts'

const before = 40
const longest = 160

/** A piece of text around the first place where one of the folded words begins, as it was written; its start if none does. */
export function excerptOf(text: string, words: string[]): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const found = firstMatch(line, words)
  const start = found <= before ? 0 : line.lastIndexOf(' ', found - before) + 1
  const rest = line.slice(start)
  const piece = rest.length <= longest ? rest : rest.slice(0, rest.lastIndexOf(' ', longest) + 1 || longest).trimEnd()
  return `${start > 0 ? '… ' : ''}${piece}${piece.length < rest.length ? ' …' : ''}`
}

function firstMatch(line: string, words: string[]): number {
  for (const match of line.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = fold(match[0])
    if (words.some((word) => folded.startsWith(word))) return match.index
  }
  return 0
}
