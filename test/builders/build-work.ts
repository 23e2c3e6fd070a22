import { createRow, listRows } from '#db/records.ts'
import { write } from '#db/write.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { samples } from '#shared/samples/all.ts'
import { sampleNames, type SampleName } from '#shared/samples/names.ts'
import type { Make } from '#shared/samples/sample.ts'
import { createTempOffice } from '#test/harness/temp-office.ts'
import { buildOfficeDocuments, type OfficeDocument } from './build-office-documents.ts'
import { fillWork, swedishWork, vietnameseWork, type WorkWords } from './fill-work.ts'
import { mexicanWork, turkishWork } from './work-words.ts'

const words: Record<SampleName, WorkWords> = {
  'an-giang': vietnameseWork,
  'ha-noi': vietnameseWork,
  umea: swedishWork,
  mersin: turkishWork,
  izcalli: mexicanWork,
}

/**
 * Every document of every sample office, each as it ships and once more with a half-year full of work, read back from a
 * real database.
 */
export function buildWorkDocuments(language?: Language): OfficeDocument[] {
  return sampleNames.flatMap((name) =>
    [false, true].flatMap((isFull) => {
      const temp = createTempOffice()
      write(temp.office, { operator: 'sample', undoable: false }, (tx) => {
        const make: Make = (entity, input) => (createRow(tx, entity, input) as { id: string }).id
        samples[name].fill(make)
        const plan = listRows(tx.office, 'plan')[0]
        const measure = listRows(tx.office, 'planNode').find(({ kind }) => kind === 'measure')
        if (isFull && plan) fillWork(make, words[name], plan.id, measure?.id ?? null)
      })
      const documents = buildOfficeDocuments(temp.office, language)
      temp.remove()
      return documents.map((one) => ({ ...one, name: `${name} ${isFull ? 'at work' : 'as it ships'}: ${one.name}` }))
    }),
  )
}
