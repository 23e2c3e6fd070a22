import { expect, it } from 'vitest'
import { readNumber } from '#renderer/ui/read-number.ts'

const whole = { maximumFractionDigits: 0 }
const money = (currency: string) => ({ style: 'currency', currency }) as const

it('A number is read as the language writes it, with signs of thousands and currency or without', () => {
  expect(readNumber('1200', 'vi-VN', whole)).toBe(1_200)
  expect(readNumber('1.200.000 ₫', 'vi-VN', money('VND'))).toBe(1_200_000)
  expect(readNumber('1\u00a0200,50 kr', 'sv-SE', money('SEK'))).toBe(1_200.5)
  expect(readNumber('1.234,5', 'tr-TR', money('TRY'))).toBe(1_234.5)
  expect(readNumber('$1,234.50', 'es-MX', money('MXN'))).toBe(1_234.5)
  expect(readNumber('€1,200', 'en-GB', money('EUR'))).toBe(1_200)
  expect(readNumber('\u22123', 'sv-SE', whole)).toBe(-3)
  expect(readNumber('12,', 'sv-SE', money('SEK'))).toBe(12)
})

it('What a language writes as money is read back as the same amount', () => {
  for (const [locale, currency] of [
    ['vi-VN', 'VND'],
    ['sv-SE', 'SEK'],
    ['tr-TR', 'TRY'],
    ['es-MX', 'MXN'],
    ['es-MX', 'USD'],
    ['en-GB', 'PLN'],
  ] as const) {
    const format = money(currency)
    expect(readNumber(new Intl.NumberFormat(locale, format).format(1_234_567), locale, format)).toBe(1_234_567)
  }
})

it('What is no number, or would have to be guessed, is not read', () => {
  for (const typed of ['12x', 'mười', '1.2.3', '12.5', '1.20', '-', ','])
    expect(readNumber(typed, 'vi-VN', whole)).toBeNull()
  expect(readNumber('12,5', 'vi-VN', whole)).toBeNull()
  expect(readNumber('12,345', 'sv-SE', money('SEK'))).toBeNull()
})
