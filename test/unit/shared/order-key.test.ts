import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages, localeOf } from '#shared/i18n/languages.ts'
import { orderKey } from '#shared/order-key.ts'

const sign = (value: number) => Math.sign(value)
const byBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other))

const letters = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  es: 'abcdefghijklmnñopqrstuvwxyzáéíóúü',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyzâîû',
  vi: 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ',
  sv: 'abcdefghijklmnopqrstuvwxyzåäöéüæø',
}

describe('the key a list is ordered by', () => {
  it.each(languages)('puts words of %s in the order of a dictionary', (language) => {
    const locale = localeOf[language]
    const own = [...letters[language]]
    const upper = own.map((letter) => letter.toLocaleUpperCase(locale))
    const character = fc.constantFrom(...own, ...own, ...upper, ...'0123456789', ' ', '-', '.', ',', '/', '(', ')')
    const word = fc.string({ unit: character, maxLength: 12 })
    const close = fc.tuple(word, character, character, word).map(([a, b, c, d]) => [a + b + d, a + c + d] as const)
    const collator = new Intl.Collator(locale, { numeric: true })
    fc.assert(
      fc.property(fc.oneof(fc.tuple(word, word), close), ([one, other]) => {
        expect(sign(byBytes(orderKey(one, language), orderKey(other, language))), `${one} | ${other}`).toBe(
          sign(collator.compare(one, other)),
        )
      }),
      { numRuns: 20_000 },
    )
  })

  it('knows what each language has of its own', () => {
    const sorted = (language: keyof typeof letters, words: string[]) =>
      words.toSorted((one, other) => byBytes(orderKey(one, language), orderKey(other, language)))
    expect(sorted('sv', ['Örebro', 'Åre', 'Ängelholm', 'Umeå', 'Zinkgruvan'])).toEqual([
      'Umeå',
      'Zinkgruvan',
      'Åre',
      'Ängelholm',
      'Örebro',
    ])
    expect(sorted('tr', ['İzmir', 'Isparta', 'Çorum', 'Denizli', 'Iğdır', 'Şırnak', 'Sivas', 'Cizre'])).toEqual([
      'Cizre',
      'Çorum',
      'Denizli',
      'Iğdır',
      'Isparta',
      'İzmir',
      'Sivas',
      'Şırnak',
    ])
    expect(sorted('vi', ['Đức', 'Dũng', 'An', 'Ân', 'Ăn', 'Ánh', 'Ơn', 'Ôn', 'On'])).toEqual([
      'An',
      'Ánh',
      'Ăn',
      'Ân',
      'Dũng',
      'Đức',
      'On',
      'Ôn',
      'Ơn',
    ])
    expect(sorted('es', ['oso', 'ñandú', 'nube', 'nz'])).toEqual(['nube', 'nz', 'ñandú', 'oso'])
    expect(sorted('en', ['Task 10', 'Task 9', 'Task 09a'])).toEqual(['Task 9', 'Task 09a', 'Task 10'])
  })

  it('takes any text at all, and the same text in any Unicode form to the same place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...languages), (text, language) => {
        const key = orderKey(text, language)
        expect(key.includes('\u0000')).toBe(false)
        expect(orderKey(text.normalize('NFD'), language).length).toBeLessThan(2_000)
      }),
    )
    expect(orderKey('Đảng ủy'.normalize('NFD'), 'vi')).toBe(orderKey('Đảng ủy', 'vi'))
  })
})
