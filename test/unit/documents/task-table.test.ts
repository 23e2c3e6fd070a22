import { describe, expect, it } from 'vitest'
import { keptTogether, leastWidth } from '#shared/documents/table-heads.ts'
import { sharedWidths } from '#shared/documents/widths.ts'

const face = { size: 12, font: 'Times New Roman' }

describe('the columns of a table', () => {
  it('fill its width exactly by their shares, and none is narrower than it must be', () => {
    expect(
      sharedWidths(
        [10, 30, 60].map((share) => ({ share, least: 0 })),
        1_000,
      ),
    ).toEqual([100, 300, 600])
    const widths = sharedWidths(
      [
        { share: 5, least: 300 },
        { share: 35, least: 200 },
        { share: 60, least: 200 },
      ],
      1_000,
    )
    expect(widths).toEqual([300, 257, 443])
    expect(
      sharedWidths(
        [
          { share: 1, least: 700 },
          { share: 1, least: 700 },
        ],
        1_000,
      ).reduce((a, b) => a + b),
    ).toBe(1_000)
  })

  it('have headings that break between words of two syllables and never inside one', () => {
    expect(keptTogether('Kinh phí', 'vi')).toBe('Kinh\u00A0phí')
    expect(keptTogether('Đơn vị chủ trì', 'vi')).toBe('Đơn\u00A0vị chủ\u00A0trì')
    expect(keptTogether('Nội dung công việc', 'vi')).toBe('Nội\u00A0dung công\u00A0việc')
    expect(keptTogether('Lead unit', 'en')).toBe('Lead\u00A0unit')
    expect(keptTogether('Så här mäter vi', 'sv')).toBe('Så här mäter vi')
    expect(leastWidth('Kinh\u00A0phí', face)).toBeGreaterThan(leastWidth('Kinh phí', face))
  })
})
