import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { checkDocx } from '#electron/documents/check.ts'
import { docxOf } from '#electron/documents/docx.ts'
import { languages } from '#shared/i18n/languages.ts'
import { buildCompositions, buildDocx } from '#test/builders/build-documents.ts'
import { buildLargeDossier } from '#test/builders/build-large-dossier.ts'
import { composeDocument } from '#shared/documents/compose.ts'
import { partOf, schemaProblems } from './word-schema.ts'
import { wordsIn, wordsOf } from './words-of.ts'

const logo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAoAAAAFCAIAAADzBuo/AAAAD0lEQVR4nGNgQAbMDCQBAABLAAMJpXX6AAAAAElFTkSuQmCC'

describe.each(languages)('Word files in %s', (language) => {
  it.each(buildCompositions(language))('have parts in the order the standard asks: $name', async ({ composition }) => {
    expect(schemaProblems(await buildDocx(composition))).toEqual([])
  })
})

describe('a Word file', () => {
  it.each(buildCompositions())(
    'is read by another program with every word in order: $name',
    async ({ composition }) => {
      const bytes = await buildDocx(composition)
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
      expect(wordsOf(value)).toEqual(wordsIn(composition))
    },
  )

  it.each(buildCompositions())(
    'says nothing to other programs that they do not know: $name',
    async ({ composition }) => {
      const { messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await buildDocx(composition)) })
      const real = messages.filter(({ message }) => !message.startsWith('Unrecognised paragraph style'))
      expect(real).toEqual([])
    },
  )

  it.each(buildCompositions())('has every style that it uses: $name', async ({ composition }) => {
    const bytes = await buildDocx(composition)
    const styles = new Set(partOf(bytes, 'word/styles.xml').match(/(?<=w:styleId=")[^"]+/gu))
    const used = partOf(bytes, 'word/document.xml').match(/(?<=<w:pStyle w:val=")[^"]+/gu) ?? []
    expect(used.filter((id) => !styles.has(id))).toEqual([])
    expect(used.length).toBeGreaterThan(10)
  })

  it.each(buildCompositions())('ends its sections without an empty line: $name', async ({ composition }) => {
    const text = partOf(await buildDocx(composition), 'word/document.xml')
    const ends = text.match(/<w:p><w:pPr>(?:(?!<\/w:pPr>).)*?<w:sectPr>/gsu) ?? []
    expect(ends).toHaveLength(composition.sections.length - 1)
    for (const end of ends)
      expect(end).toContain('<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>')
  })

  it('is the same byte for byte when the same plan is written twice', async () => {
    for (const { composition } of buildCompositions()) {
      const [first, second] = [unzipSync(await buildDocx(composition)), unzipSync(await buildDocx(composition))]
      expect(second).toEqual(first)
    }
  })

  it('names the office and never a person as its author, and carries the time it was given', async () => {
    const composition = composeDocument('plan', buildLargeDossier(1), 'vi')
    const core = partOf(await docxOf(composition, '2026-03-08T09:00:00.000Z'), 'docProps/core.xml')
    expect(core).toContain('<dc:creator>Trường Cao đẳng nghề An Giang</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>Trường Cao đẳng nghề An Giang</cp:lastModifiedBy>')
    expect(core).toContain('>2026-03-08T09:00:00Z</dcterms:modified>')
  })

  it('marks its language, so that Word proofs it as such', async () => {
    for (const [language, mark] of [
      ['vi', 'vi-VN'],
      ['sv', 'sv-SE'],
      ['tr', 'tr-TR'],
    ] as const) {
      const composition = composeDocument('plan', buildLargeDossier(1), language)
      expect(partOf(await buildDocx(composition), 'word/styles.xml')).toContain(`w:lang w:val="${mark}"`)
    }
  })

  it('carries a logo with the office’s name for those who do not see it', async () => {
    const swedish = buildCompositions().find(({ name }) => name === 'umea plan')
    if (!swedish?.dossier.identity) throw new Error('no plan with an identity')
    const identity = { ...swedish.dossier.identity, logo }
    const bytes = await buildDocx(composeDocument('plan', { ...swedish.dossier, identity }, 'sv'))
    expect(schemaProblems(bytes)).toEqual([])
    expect(partOf(bytes, 'word/document.xml')).toContain('descr="Umeåregionen"')
    expect(checkDocx(bytes, 'se-plan', 'x').findings.find(({ rule }) => rule === 'picture-text')?.verdict).toBe('ok')
  })

  it('holds every paragraph of a plan of a thousand measures', async () => {
    const bytes = await buildDocx(composeDocument('plan', buildLargeDossier(1000), 'vi'))
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    expect(value.match(/Nhiệm vụ \d+:/g)).toHaveLength(2000)
  })
})
