import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkDocx } from '#electron/documents/check.ts'
import { composeDocument } from '#shared/documents/compose.ts'
import { profiles } from '#shared/documents/profiles/all.ts'
import type { Verdict } from '#shared/documents/report.ts'
import { buildCompositions, buildDocx } from '#test/builders/build-documents.ts'
import { buildVietnamDossier } from '#test/builders/build-dossier.ts'
import { buildSampleDossiers } from '#test/builders/build-sample.ts'
import { samples } from '#shared/samples/all.ts'
import { changeBody, changeDocx } from './change-docx.ts'

const good = await buildDocx(composeDocument('plan', buildVietnamDossier(), 'vi'))
const [umea] = buildSampleDossiers(samples.umea)
if (!umea) throw new Error('Umeå has no plan')
const swedish = await buildDocx(composeDocument('plan', umea, 'sv'))

function verdicts(bytes: Uint8Array, profile = 'vn-nd30'): Record<string, Verdict> {
  return Object.fromEntries(checkDocx(bytes, profile, 'x.docx').findings.map(({ rule, verdict }) => [rule, verdict]))
}

function wrong(bytes: Uint8Array, profile = 'vn-nd30'): string[] {
  return Object.entries(verdicts(bytes, profile)).flatMap(([rule, verdict]) =>
    verdict === 'outside' || verdict === 'missing' ? [rule] : [],
  )
}

describe('the rule check', () => {
  // The sources of An Giang and Hà Nội name nobody who signs, so their signature blocks are honestly missing.
  it.each(buildCompositions())(
    'finds every rule kept in our own documents: $name',
    async ({ composition, dossier }) => {
      const found = wrong(await buildDocx(composition), composition.profile)
      const needsSignature = composition.profile.startsWith('vn') && dossier.signatory === null
      expect(found).toEqual(needsSignature ? ['signature-block'] : [])
    },
  )

  it('lists every rule of the profile once, in its order, with source and day', () => {
    const { findings, counts } = checkDocx(good, 'vn-nd30', 'plan.docx')
    expect(findings.map(({ rule }) => rule)).toEqual(profiles['vn-nd30'].rules.map(({ id }) => id))
    expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(findings.length)
    expect(findings.find(({ rule }) => rule === 'margin-left')).toMatchObject({
      found: '30',
      allowed: '30–35',
      unit: 'mm',
      source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, I.3',
      checkedOn: '2026-11-21',
      verified: true,
      setting: 'margin-left',
    })
  })

  it('says of the union layout that its source was not read', () => {
    const { findings } = checkDocx(good, 'vn-union', 'plan.docx')
    expect(findings.filter(({ verified }) => verified)).toEqual([])
  })

  it.each<[string, string, (text: string) => string]>([
    ['a narrow left margin', 'margin-left', (text) => text.replaceAll('w:left="1701"', 'w:left="1134"')],
    ['a wide top margin', 'margin-top', (text) => text.replaceAll('w:top="1134"', 'w:top="1700"')],
    ['another paper', 'paper', (text) => text.replaceAll('w:w="11906"', 'w:w="12240"')],
    ['a page number on page 1', 'page-number-first', (text) => text.replaceAll('<w:titlePg/>', '')],
    ['a body that is not justified', 'body-style', (text) => styled(text, 'EpItem', '<w:jc w:val="left"/>')],
    ['letters too small', 'body-size', (text) => inRuns(text, 'EpItem', '<w:sz w:val="22"/>')],
    ['another typeface', 'font', (text) => inRuns(text, 'EpItem', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')],
    ['coloured letters', 'color', (text) => inRuns(text, 'Heading1', '<w:color w:val="FF0000"/>')],
    ['a misspelt motto', 'motto-text', (text) => text.replace('Độc lập - Tự do', 'Độc lập-Tự do')],
    ['a number without its leading zero', 'number-text', (text) => text.replace(/Số:[\u00A0 ]+\//u, 'Số: 5/')],
    [
      'a month with a needless zero',
      'place-date-text',
      (text) => text.replace(/ngày[\u00A0 ]+tháng[\u00A0 ]+năm[\u00A0 ]+/u, 'ngày 08 tháng 03 năm 2021'),
    ],
    ['a text without its end', 'end-mark', (text) => text.replace('./.', '.')],
    ['an end in the middle of the text', 'end-mark', (text) => text.replace('tỉnh An Giang.<', 'tỉnh An Giang./.<')],
    ['a basis without semicolon', 'basis-text', (text) => text.replace('năm 2006;', 'năm 2006')],
    ['a section out of order', 'numbering-text', (text) => text.replace('II. NỘI DUNG', 'IV. NỘI DUNG')],
    [
      'a heading in small letters',
      'section-style',
      (text) => text.replace('I. MỤC ĐÍCH, YÊU CẦU', 'I. Mục đích, yêu cầu'),
    ],
    [
      'a short line under the motto',
      'motto-rule',
      (text) => text.replace(/w:left="1093" w:right="1093"/, 'w:left="2000" w:right="2000"'),
    ],
    [
      'a distribution list that ends in a semicolon',
      'recipients-text',
      (text) => text.replace('Lưu: VT, TCHC.', 'Lưu: VT, TCHC;'),
    ],
    ['a signature without a post', 'signature-block', (text) => text.replace('HIỆU TRƯỞNG', '')],
    ['an annex that counts on', 'annex-numbering', (text) => text.replaceAll(/<w:pgNumType[^>]*>/g, '')],
    ['head rows that do not repeat', 'header-rows', (text) => text.replaceAll('<w:tblHeader/>', '')],
    ['decomposed letters', 'unicode', (text) => text.replace('MỤC ĐÍCH', 'MỤC ĐÍCH'.normalize('NFD'))],
  ])('sees %s', (_, rule, plant) => {
    expect(wrong(changeBody(good, plant))).toContain(rule)
  })

  it('follows styles to what they are based on', () => {
    const bytes = changeDocx(good, {
      'word/styles.xml': (text) =>
        text
          .replace(/(w:styleId="EpItem".*?)<w:sz w:val="28"\/><w:szCs w:val="28"\/>/s, '$1')
          .replace(/<w:sz w:val="28"\/>/, '<w:sz w:val="20"/>'),
    })
    expect(wrong(bytes)).toContain('body-size')
  })

  it('sees a question to update fields, content from elsewhere and macros, and runs none of it', () => {
    const bytes = changeDocx(good, {
      'word/settings.xml': (text) => text.replace(/(<w:settings[^>]*>)/, '$1<w:updateFields w:val="true"/>'),
      'word/_rels/document.xml.rels': (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.org/t.dotm" TargetMode="External"/></Relationships>',
        ),
      'word/vbaProject.bin': () => 'x',
    })
    expect(wrong(bytes)).toEqual(expect.arrayContaining(['update-fields', 'external-links', 'macros']))
  })

  it('sees a Swedish plan without title, levels or landscape matrix', () => {
    expect(
      wrong(
        changeDocx(swedish, { 'docProps/core.xml': (text) => text.replace(/<dc:title>.*<\/dc:title>/, '') }),
        'se-plan',
      ),
    ).toEqual(['title-property'])
    expect(
      wrong(
        changeBody(swedish, (text) => text.replace('"Heading1"', '"Heading3"')),
        'se-plan',
      ),
    ).toContain('heading-levels')
    expect(
      wrong(
        changeBody(swedish, (text) =>
          text.replace(/w:w="16838" w:h="11906" w:orient="landscape"/, 'w:w="11906" w:h="16838"'),
        ),
        'se-plan',
      ),
    ).toContain('matrix')
  })

  it('reads a bare foreign file and says what is missing', () => {
    const body = '<w:p><w:r><w:t>Hello</w:t></w:r></w:p>'
    const foreign = bareDocx(body)
    expect(verdicts(foreign)).toMatchObject({
      'nation-text': 'missing',
      'end-mark': 'missing',
      'number-text': 'missing',
      macros: 'ok',
    })
  })

  it('counts the lists of a foreign file as Word does', () => {
    const item = (level: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const levels = [level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.'), level(2, 'bullet', '-')].join('')
    const title = '<w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p>'
    const list = [
      item(0, 'MỤC ĐÍCH'),
      item(1, 'Mục đích'),
      item(1, 'Yêu cầu'),
      item(0, 'NỘI DUNG'),
      item(1, 'Tuyên truyền'),
    ]
    const foreign = bareDocx(
      title + list.join(''),
      `<w:abstractNum w:abstractNumId="3">${levels}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>`,
    )
    const { findings } = checkDocx(foreign, 'vn-nd30', 'x.docx')
    expect(findings.find(({ rule }) => rule === 'numbering-text')).toMatchObject({
      verdict: 'ok',
      found: 'I. 1. 2. II. 1.',
    })
    expect(findings.find(({ rule }) => rule === 'section-style')).toMatchObject({ verdict: 'ok' })
  })

  it('tells bullets typed by hand from real lists', () => {
    const typed = changeBody(swedish, (text) =>
      text.replace(/<w:numPr>.*?<\/w:numPr>/, '').replace('preserve">Skapa', 'preserve">• Skapa'),
    )
    expect(wrong(typed, 'se-plan')).toEqual(['lists'])
  })

  it('reads a file whose prefixes and part names are its own', () => {
    const body =
      '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:r><x:t>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</x:t></x:r></x:p>'
    expect(verdicts(bareDocx(body))['nation-text']).toBe('ok')
  })
})

// The smallest Word file there can be, with lists where they are given.
function bareDocx(body: string, lists = ''): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relationships = (type: string, target: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/${type}" Target="${target}"/></Relationships>`,
    )
  return zipSync({
    '_rels/.rels': relationships('officeDocument', '/story/main.xml'),
    'story/_rels/main.xml.rels': relationships('numbering', 'lists.xml'),
    'story/lists.xml': strToU8(`<w:numbering xmlns:w="${main}">${lists}</w:numbering>`),
    'story/main.xml': strToU8(`<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`),
  })
}

function styled(text: string, style: string, properties: string): string {
  return text.replaceAll(`<w:pStyle w:val="${style}"/>`, `<w:pStyle w:val="${style}"/>${properties}`)
}

function inRuns(text: string, style: string, properties: string): string {
  return text.replaceAll(new RegExp(`(<w:pStyle w:val="${style}"/>.*?<w:r>)`, 'g'), `$1<w:rPr>${properties}</w:rPr>`)
}
