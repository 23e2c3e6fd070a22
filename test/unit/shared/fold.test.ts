import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldedWords } from '#shared/fold.ts'

const hard: Record<string, string> = {
  Đảng: 'dang',
  đảng: 'dang',
  'Ủy ban nhân dân': 'uy ban nhan dan',
  'Bình đẳng giới': 'binh dang gioi',
  ışık: 'isik',
  IŞIK: 'isik',
  İstanbul: 'istanbul',
  ırmak: 'irmak',
  Çağrı: 'cagri',
  jämställdhet: 'jamstalldhet',
  Åtgärd: 'atgard',
  öre: 'ore',
  año: 'ano',
  acción: 'accion',
  straße: 'strasse',
  Łódź: 'lodz',
  Ørsted: 'orsted',
  Æsir: 'aesir',
  Œuvre: 'oeuvre',
  ﬁnans: 'finans',
}

describe('folded text', () => {
  it('is found by typing without accents and capitals', () => {
    for (const [text, folded] of Object.entries(hard)) expect(fold(text)).toBe(folded)
  })

  it('is the same however the letters were put together, and in every case', () => {
    for (const text of Object.keys(hard)) {
      for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const) {
        for (const locale of ['vi', 'tr', 'sv', 'en']) {
          expect(fold(text.toLocaleUpperCase(locale).normalize(form))).toBe(fold(text))
          expect(fold(text.toLocaleLowerCase(locale).normalize(form))).toBe(fold(text))
        }
      }
    }
  })

  it('folds to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)))
  })

  it('falls into words at everything that is not a letter or number', () => {
    expect(foldedWords('Kế hoạch số 67/KH-UBND (2021): "BĐG"')).toEqual([
      'ke',
      'hoach',
      'so',
      '67',
      'kh',
      'ubnd',
      '2021',
      'bdg',
    ])
  })
})
