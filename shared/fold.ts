// Letters that carry no mark Unicode could take off.
const plain: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
}

/** Text as it is searched: "Đảng", "đảng" and "DANG" are all `dang`, "ışık" and "IŞIK" are `isik`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}đðıłøßæœþħŧ]/gu, (letter) => plain[letter] ?? '')
}

/** The words of a text as the search index has them: folded, without punctuation. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
