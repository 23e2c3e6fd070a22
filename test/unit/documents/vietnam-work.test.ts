import { describe, expect, it } from 'vitest'
import { createRow } from '#db/records.ts'
import { samples } from '#shared/samples/all.ts'
import type { Make } from '#shared/samples/sample.ts'
import { buildOfficeDocuments } from '#test/builders/build-office-documents.ts'
import { useOffice } from '#test/harness/use-office.ts'
import { paragraphsOf, textOf, textsOf } from './composed-text.ts'

const temp = useOffice()

function documentsOf(name: 'an-giang' | 'ha-noi') {
  temp.save((tx) => {
    const make: Make = (entity, input) => (createRow(tx, entity, input) as { id: string }).id
    samples[name].fill(make)
  })
  const all = buildOfficeDocuments(temp.office)
  return (title: string) => {
    const found = all.find(({ composition }) => composition.title.startsWith(title))
    if (!found) throw new Error(`no ${title} among ${all.map((one) => one.name).join('; ')}`)
    return found.composition
  }
}

const first = 'Báo cáo kết quả thực hiện công tác vì sự tiến bộ của phụ nữ và bình đẳng giới 6 tháng đầu'
const second = first.replace('đầu', 'cuối')

describe('the half-year report of a Vietnamese office that counted nobody', () => {
  it('has the annex of figures by sex to be filled in, and points to it by its number', () => {
    const report = documentsOf('an-giang')(first)
    const lines = paragraphsOf(report).map(textOf)
    const annex = lines.indexOf('SỐ LIỆU TÁCH BIỆT GIỚI')
    const label = lines[annex - 1] ?? ''
    expect(label).toMatch(/^Phụ lục I+$/u)
    expect(lines).toContain(`Số liệu tách biệt giới tại ${label} kèm theo.`)
    const table = report.sections[1]?.blocks.find((block) => block.kind === 'table')
    const rows = table?.kind === 'table' ? table.rows.slice(1) : []
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.every(({ cells }) => cells.slice(1).every(({ blocks }) => blocks.every(isBlank)))).toBe(true)
  })

  it('tells what was issued in the period apart from what the work rests on', () => {
    const of = documentsOf('an-giang')
    const issued = (title: string) => {
      const lines = textsOf(of(title), 'body')
      const from = lines.indexOf('Văn bản ban hành trong kỳ:')
      return from === -1 ? [] : lines.slice(from + 1, lines.indexOf('Căn cứ thực hiện:'))
    }
    expect(issued(first)).toEqual(['- Kế hoạch số 67/KH-UBND.'])
    expect(issued(second)).toEqual([])
  })

  it('calls what begins in November not due in the first half of the year, and says what it counts', () => {
    const of = documentsOf('an-giang')
    const lines = paragraphsOf(of(first)).map(textOf)
    expect(lines).toContain('Chưa đến thời hạn')
    expect(lines.find((line) => line.includes('nhiệm vụ của kế hoạch'))).toMatch(
      /đã hoàn thành 0.*chưa đến thời hạn \d/u,
    )
    expect(paragraphsOf(of(second)).map(textOf)).not.toContain('Chưa đến thời hạn')
  })

  it('leaves room for post and name of whoever signs', () => {
    expect(textsOf(documentsOf('ha-noi')(first), 'authority', 'signer')).toEqual(['…………………………', '…………………………'])
  })
})

describe('the papers of a meeting in Vietnam', () => {
  it('invite to the conference by its kind, in title and text', () => {
    const summons = documentsOf('ha-noi')('Giấy mời')
    expect(summons.title).toMatch(/^Giấy mời hội nghị triển khai/u)
    expect(textsOf(summons, 'subtitle')[0]).toMatch(/^Hội nghị triển khai/u)
    expect(textsOf(summons, 'body').some((line) => line.startsWith('Tới dự Hội nghị triển khai'))).toBe(true)
  })

  it('do not say a kind twice', () => {
    expect(textsOf(documentsOf('an-giang')('Giấy mời'), 'subtitle')[0]).toMatch(/^Họp triển khai/u)
  })

  it('name nobody as present before it is held', () => {
    const lines = textsOf(documentsOf('an-giang')('Biên bản'), 'body')
    expect(lines.find((line) => line.startsWith('Thành phần tham dự'))).toMatch(/: …+$/u)
    expect(lines.join('\n')).not.toContain('Công đoàn cơ sở')
  })
})

function isBlank(block: Parameters<typeof textOf>[0] | { kind: string }): boolean {
  return block.kind === 'paragraph' && textOf(block as Parameters<typeof textOf>[0]) === ''
}
