import { describe, expect, it } from 'vitest'
import { createRow } from '#db/records.ts'
import type { Composition, Table } from '#shared/documents/block.ts'
import { samples } from '#shared/samples/all.ts'
import type { Make } from '#shared/samples/sample.ts'
import { buildOfficeDocuments } from '#test/builders/build-office-documents.ts'
import { useOffice } from '#test/harness/use-office.ts'
import { paragraphsOf, textOf, textsOf } from './composed-text.ts'

const temp = useOffice()

function documentOf(title: string): Composition {
  temp.save((tx) => {
    const make: Make = (entity, input) => (createRow(tx, entity, input) as { id: string }).id
    samples.umea.fill(make)
  })
  const found = buildOfficeDocuments(temp.office).find(({ composition }) => composition.title.startsWith(title))
  if (!found) throw new Error(`no ${title}`)
  return found.composition
}

describe('the Swedish follow-up of a year in which nothing was held', () => {
  it('lists the two occasions planned in the year as planned, with room for who came', () => {
    const report = documentOf('Uppföljning')
    const lines = paragraphsOf(report).map(textOf)
    expect(lines.find((line) => line.includes('Inget utbildningstillfälle hölls'))).toContain(
      '2 utbildningstillfällen är planerade',
    )
    expect(lines.filter((line) => /tillfället \(planerat, .* 2010\)$/u.test(line))).toHaveLength(2)
  })

  it('has targets with their goals, trainings and economy, with rows to write into', () => {
    const report = documentOf('Uppföljning')
    const headings = textsOf(report, 'heading1')
    expect(headings.slice(0, 4)).toEqual([
      'Sammanfattning',
      'Måluppfyllelse',
      'Utbildning och kommunikation',
      'Ekonomi',
    ])
    const [targets, , economy] = tablesOf(report)
    expect(headOf(targets)).toEqual(['Mått', 'Utgångsvärde', 'Målvärde', 'Utfall kvinnor', 'Utfall män', 'Bedömning'])
    const goals = paragraphsOf(report)
      .map(textOf)
      .filter((line) => line.startsWith('Mål: '))
    expect(targets?.rows).toHaveLength(1 + goals.length + 7)
    expect(goals.length).toBeGreaterThan(0)
    // A column too narrow for a word would put each letter below the other.
    expect(Math.min(...(targets?.columns ?? []))).toBeGreaterThan(900)
    expect(headOf(economy)).toEqual(['Post', 'Budget', 'Utfall'])
    expect(economy?.rows).toHaveLength(4)
  })
})

describe('Swedish papers of people', () => {
  it('tell of personal data before the rows to sign, and end with a sum to fill in', () => {
    const lines = paragraphsOf(documentOf('Deltagarlista – Första')).map(textOf)
    expect(lines.indexOf('Personuppgifter')).toBeGreaterThan(-1)
    expect(lines.indexOf('Personuppgifter')).toBeLessThan(lines.indexOf('Signatur'))
    expect(lines.at(-1)).toMatch(/^Summa: kvinnor …+ · män …+/u)
    expect(lines).toEqual(expect.arrayContaining(['Chefsnivå', 'Utbildare']))
  })

  it('keep the agenda of a summons as rows to fill in', () => {
    const [, agenda] = tablesOf(documentOf('Kallelse'))
    expect(agenda?.rows.length).toBeGreaterThan(3)
  })

  it('keep earlier notes, agenda, actions and next meeting in notes, and name nobody before the meeting', () => {
    expect(textsOf(documentOf('Minnesanteckningar'), 'heading1')).toEqual([
      'Föregående anteckningar',
      'Dagordning',
      'Åtgärdslista',
      'Nästa möte',
    ])
  })
})

function tablesOf({ sections }: Composition): Table[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
}

function headOf(table: Table | undefined): string[] {
  const cells = table?.rows[0]?.cells ?? []
  return cells.map(({ blocks }) => blocks.map((block) => (block.kind === 'paragraph' ? textOf(block) : '')).join(''))
}
