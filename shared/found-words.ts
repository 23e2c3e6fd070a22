import { fold, foldedWords } from './fold.ts'

export type Piece = { text: string; isFound: boolean }

/**
 * A text cut into pieces where one of the words looked for begins a word of it, accents and capitals aside, as the search
 * finds it. Put together again the pieces are the text.
 */
export function foundWords(text: string, lookedFor: string): Piece[] {
  const wanted = foldedWords(lookedFor)
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const length = foundLength(word, wanted)
    if (length === 0) continue
    if (index > end) pieces.push({ text: text.slice(end, index), isFound: false })
    end = index + length
    pieces.push({ text: text.slice(index, end), isFound: true })
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isFound: false })
  return pieces
}

// How much of a word the longest of the beginnings looked for covers, with the marks that belong to its last letter.
function foundLength(word: string, wanted: readonly string[]): number {
  const folded = fold(word)
  const longest = Math.max(0, ...wanted.filter((one) => folded.startsWith(one)).map((one) => one.length))
  if (longest === 0) return 0
  const letters = [...word.matchAll(/[\p{L}\p{N}]\p{M}*/gu)]
  const last = letters.find(({ 0: letter, index }) => fold(word.slice(0, index + letter.length)).length >= longest)
  return last ? last.index + last[0].length : word.length
}
