import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNameOf } from '#shared/documents/file-name.ts'

describe('the name of a file', () => {
  it.each([
    ['Kế hoạch năm 2026', 'Kế hoạch năm 2026.docx'],
    ['Kế hoạch'.normalize('NFD'), 'Kế hoạch.docx'],
    ['16/KH-LĐLĐ: "mới"?', '16-KH-LĐLĐ- -mới--.docx'],
    ['CON', '_CON.docx'],
    ['aux.plan', '_aux.plan.docx'],
    ['lpt1 ', '_lpt1.docx'],
    ['..hidden', 'hidden.docx'],
    ['Plan...   ', 'Plan.docx'],
    ['a\u202Excod.exe', 'axcod.exe.docx'],
    ['two\nlines\tand\u0000more', 'two lines andmore.docx'],
    ['', '_.docx'],
    ['...', '_.docx'],
    ['~$lock', '$lock.docx'],
  ])('%j becomes %s', (title, name) => {
    expect(fileNameOf(title, 'docx')).toBe(name)
  })

  it('stays below 200 bytes with Vietnamese letters, whole words and its extension', () => {
    const name = fileNameOf('Kế hoạch hoạt động vì sự tiến bộ của phụ nữ và bình đẳng giới '.repeat(9), 'docx')
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200)
    expect(name).toMatch(/ (Kế|hoạch|hoạt|động|vì|sự|tiến|bộ|của|phụ|nữ|và|bình|đẳng|giới)\.docx$/)
  })

  it('is one every file system takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileNameOf(title, 'docx')
        expect(name).toBe(name.normalize('NFC'))
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.docx$/u)
        expect(name).not.toMatch(/^[\s.]|[\s.]\.docx$|^(con|prn|aux|nul|com\d|lpt\d)\./iu)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200)
      }),
      { numRuns: 2_000 },
    )
  })
})
