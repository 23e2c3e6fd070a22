import { describe, expect, it } from 'vitest'
import { foundWords } from '#shared/found-words.ts'

const marked = (text: string, words: string) =>
  foundWords(text, words)
    .map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))
    .join('')

describe('found words', () => {
  it('are marked as they were written, however they were typed', () => {
    expect(marked('Bình đẳng giới và phòng, chống', 'binh DANG')).toBe('[Bình] [đẳng] giới và phòng, chống')
    expect(marked('Jämställdhet, straße, İzmir', 'jam strass iz')).toBe('[Jäm]ställdhet, [straß]e, [İz]mir')
  })

  it('are marked whole with their accents when the text has these as letters of their own', () => {
    expect(marked('đẳng'.normalize('NFD'), 'da')).toBe('[đẳ]ng'.normalize('NFD'))
  })

  it('are only those that begin a word', () => {
    expect(marked('67/KH-UBND', 'bnd kh')).toBe('67/[KH]-UBND')
    expect(marked('nothing', 'x')).toBe('nothing')
    expect(marked('', 'x')).toBe('')
  })
})
