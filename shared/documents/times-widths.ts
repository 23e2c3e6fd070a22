// Advance widths in thousandths of the type size of fonts with the metrics of Times: U+0020 to U+007E, then letters that
// do not decompose into one of those and a mark.
// oxfmt-ignore
const regular = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
  500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
  556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
  722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
  278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
]

// oxfmt-ignore
const bold = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500,
  500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667,
  611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722,
  722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556,
  278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
]

const regularExtra: Record<string, number> = {
  Ơ: 722,
  ơ: 529,
  Ư: 776,
  ư: 542,
  Đ: 722,
  đ: 500,
  ı: 278,
  ø: 500,
  ß: 500,
  '–': 500,
  '—': 1000,
  '…': 1000,
  '“': 444,
  '”': 444,
  '‘': 333,
  '’': 333,
}
const boldExtra: Record<string, number> = {
  Ơ: 778,
  ơ: 554,
  Ư: 796,
  ư: 600,
  Đ: 722,
  đ: 556,
  ı: 278,
  ø: 500,
  ß: 556,
  '–': 500,
  '—': 1000,
  '…': 1000,
  '“': 500,
  '”': 500,
  '‘': 333,
  '’': 333,
}

/** Width of one letter without marks, in thousandths of the type size; an unknown letter counts as half a size. */
export function letterWidth(letter: string, isBold: boolean): number {
  const ascii = (isBold ? bold : regular)[letter.charCodeAt(0) - 32]
  return ascii ?? (isBold ? boldExtra : regularExtra)[letter] ?? 500
}
