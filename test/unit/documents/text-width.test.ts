import { describe, expect, it } from 'vitest'
import { inMillimetres, mm } from '#shared/documents/length.ts'
import { breakName, textWidth, wrapLines } from '#shared/documents/text-width.ts'

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'

describe('the width of text in Times', () => {
  it.each([
    [nation, 13, 96],
    [nation, 12, 88],
    [motto, 13, 56],
    [motto, 14, 60],
    ['TRƯỜNG CAO ĐẲNG NGHỀ AN GIANG', 13, 85],
  ])('%s at %i points is %i mm, as measured on paper', (text, size, millimetres) => {
    expect(inMillimetres(textWidth(text, { size, bold: true }))).toBeCloseTo(millimetres, -0.5)
  })

  it('does not depend on how the letters are composed', () => {
    expect(textWidth(motto.normalize('NFD'), { size: 14 })).toBe(textWidth(motto, { size: 14 }))
  })
})

describe('a name too long for its column', () => {
  const face = { size: 13, bold: true }

  it('breaks before its place', () => {
    expect(breakName('TRƯỜNG CAO ĐẲNG NGHỀ AN GIANG', mm(66), face, 'AN GIANG')).toEqual([
      'TRƯỜNG CAO ĐẲNG NGHỀ',
      'AN GIANG',
    ])
  })

  it('breaks into lines of about equal length where it names no place', () => {
    const lines = breakName('BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ VÀ BÌNH ĐẲNG GIỚI', mm(66), face)
    const widths = lines.map((line) => textWidth(line, face))
    expect(Math.max(...widths)).toBeLessThanOrEqual(mm(66))
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6)
  })

  it('keeps a single word that is wider than the column', () => {
    expect(wrapLines('Donaudampfschifffahrtsgesellschaft', 100, { size: 14 })).toEqual([
      'Donaudampfschifffahrtsgesellschaft',
    ])
  })
})
