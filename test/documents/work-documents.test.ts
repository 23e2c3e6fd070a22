import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { checkDocx } from '#electron/documents/check.ts'
import { languages } from '#shared/i18n/languages.ts'
import { buildDocx } from '#test/builders/build-documents.ts'
import { buildWorkDocuments } from '#test/builders/build-work.ts'
import { schemaProblems } from './word-schema.ts'
import { wordsIn, wordsOf } from './words-of.ts'

const documents = buildWorkDocuments()

describe('documents of meetings, trainings and periods', () => {
  it.each(documents)('have parts in the order the standard asks: $name', async ({ composition }) => {
    expect(schemaProblems(await buildDocx(composition))).toEqual([])
  })

  it.each(documents)(
    'keep every rule of their layout that the office can keep: $name',
    async ({ composition, kind }) => {
      const { findings } = checkDocx(await buildDocx(composition), composition.profile, 'x', kind)
      expect(findings.filter(({ verdict }) => verdict === 'outside').map(({ rule, found }) => [rule, found])).toEqual(
        [],
      )
      // The samples name no signatory, so nobody signs beside the distribution.
      const missing = findings.filter(({ verdict }) => verdict === 'missing').map(({ rule }) => rule)
      expect(missing.filter((rule) => rule !== 'signature-block')).toEqual([])
    },
  )

  it.each(documents)('are read by another program with every word in order: $name', async ({ composition }) => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await buildDocx(composition)) })
    expect(wordsOf(value)).toEqual(wordsIn(composition))
  })

  it('are made in all five languages', async () => {
    const titles = languages.map((language) => buildWorkDocuments(language).map(({ composition }) => composition.title))
    expect(new Set(titles.map(({ length }) => length)).size).toBe(1)
    expect(titles.flat().filter((title) => /\{|undefined|document\./u.test(title))).toEqual([])
  }, 60_000)
})
