import { describe, expect, it } from 'vitest'
import { composeDocument } from '#shared/documents/compose.ts'
import { buildDocx } from '#test/builders/build-documents.ts'
import { buildVietnamDossier } from '#test/builders/build-dossier.ts'
import { changeBody, changeDocx } from './change-docx.ts'
import { schemaProblems } from './word-schema.ts'

const good = await buildDocx(composeDocument('plan', buildVietnamDossier(), 'vi'))

describe('the check of our Word files', () => {
  it.each([
    ['properties in the wrong order', (text: string) => text.replace('<w:pPr>', '<w:pPr><w:jc w:val="left"/>')],
    ['a cell without a paragraph at its end', (text: string) => text.replace('</w:p></w:tc>', '</w:p><w:tbl/></w:tc>')],
    ['a row shorter than its grid', (text: string) => text.replace(/<w:gridSpan w:val="\d+"\/>/, '')],
    ['an unknown element', (text: string) => text.replace('<w:r>', '<w:surprise/><w:r>')],
    ['a reference to nothing', (text: string) => text.replace(/r:id="[^"]+"/, 'r:id="rIdNowhere"')],
  ])('sees %s', (_, change) => {
    expect(schemaProblems(changeBody(good, change))).not.toEqual([])
  })

  it('sees a part that is named but not there', () => {
    expect(schemaProblems(changeDocx(good, { 'word/styles.xml': () => null }))).not.toEqual([])
  })

  it('finds nothing in a good one', () => {
    expect(schemaProblems(good)).toEqual([])
  })
})
