import { afterEach, expect, it } from 'vitest'
import { loadDossier } from '#db/dossier.ts'
import { createRow, listRows } from '#db/records.ts'
import { findRecords } from '#db/search.ts'
import { write } from '#db/write.ts'
import { sampleNames, type SampleName } from '#shared/samples/names.ts'
import { samples } from '#shared/samples/all.ts'
import { createTempOffice, type TempOffice } from '#test/harness/temp-office.ts'
import { fillSample } from './fill-sample.ts'

let temp: TempOffice | undefined

afterEach(() => temp?.remove())

function officeOf(name: SampleName): TempOffice['office'] {
  const made = createTempOffice()
  temp = made
  write(made.office, { operator: 'sample', undoable: false }, (tx) => {
    samples[name].fill((entity, input) => (createRow(tx, entity, input) as { id: string }).id)
  })
  return made.office
}

it.each(sampleNames)('%s fills a real database with every record', (name) => {
  const office = officeOf(name)
  const wanted = fillSample(name)
  for (const entity of new Set(wanted.map((one) => one.entity))) {
    expect(listRows(office, entity), entity).toHaveLength(wanted.filter((one) => one.entity === entity).length)
  }
})

it('the plan of An Giang is loaded whole, with the directives its text names', () => {
  const office = officeOf('an-giang')
  const plan = listRows(office, 'plan')[0]
  const dossier = loadDossier(office, 'plan', plan?.id ?? '', '2021-03-01')
  expect(dossier.nodes).toHaveLength(3 + 4 + 2 + 4 + 3 + 4 + 3 + 4 + 1)
  expect(
    dossier.directives
      .map(({ number }) => number)
      .filter((number) => number !== null)
      .sort(),
  ).toEqual(['21-CT/TW', '22-CT/TU', '37-CT/TW', '67/KH-UBND'])
  expect(dossier.units).toHaveLength(5)
})

it('a word without its accents is found in the sample', () => {
  const office = officeOf('an-giang')
  expect(findRecords(office, 'thang hanh dong', 20).map(({ entity }) => entity)).toContain('planNode')
})
