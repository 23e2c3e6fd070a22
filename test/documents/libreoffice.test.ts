import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCompositions, buildDocx } from '#test/builders/build-documents.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'equiplan-office-'))
const documents = buildCompositions().map((each, index) => ({ ...each, stem: `document-${index}` }))

beforeAll(async () => {
  for (const { composition, stem } of documents)
    writeFileSync(join(folder, `${stem}.docx`), await buildDocx(composition))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const files = documents.map(({ stem }) => join(folder, `${stem}.docx`))
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    timeout: 240_000,
  })
}, 250_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function pagesOf(stem: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-layout', join(folder, `${stem}.pdf`), '-'])
  return stdout.split('\f').slice(0, -1)
}

describe('opened in LibreOffice', () => {
  it.each(documents)('every heading stands on the page: $name', async ({ composition, stem }) => {
    const shown = squeezed((await pagesOf(stem)).join('\n'))
    for (const { blocks } of composition.sections) {
      for (const block of blocks) {
        if (block.kind !== 'paragraph' || !block.style.startsWith('heading')) continue
        const text = block.runs.map((each) => (each.kind === 'text' ? each.text : '')).join('')
        expect(shown).toContain(squeezed(text).slice(0, 40))
      }
    }
  })

  it('An Giang numbers its pages at the top from page 2, and its annex anew', async () => {
    const pages = await pagesOf(stemOf('an-giang plan'))
    const heads = pages.map((page) => page.trimStart().split('\n')[0]?.trim())
    expect(heads.slice(1, 3)).toEqual(['2', '3'])
    const annex = heads.indexOf('Phụ lục')
    expect(annex).toBeGreaterThan(2)
    expect(heads[annex + 1]).toBe('2')
    expect(pages.join('').match(/\.\/\./g)).toHaveLength(1)
  })

  it('the Umeå plan lays its matrix on a page on its side, between upright ones', async () => {
    const { stdout } = await run('pdfinfo', ['-f', '1', '-l', '9', join(folder, `${stemOf('umea plan')}.pdf`)])
    const sizes = [...stdout.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g)].map(
      ([, width, height]) => Number(width) > Number(height),
    )
    expect(sizes).toEqual([false, true, false])
  })

  it('draws Vietnamese letters with the metrics of Times', async () => {
    const { stdout } = await run('pdffonts', [join(folder, `${stemOf('an-giang plan')}.pdf`)])
    const fonts = stdout.split('\n').slice(2).filter(Boolean)
    expect(fonts.every((line) => /LiberationSerif|TimesNewRoman|Tinos/.test(line))).toBe(true)
  })
})

function stemOf(name: string): string {
  return documents.find((each) => each.name === name)?.stem ?? ''
}

// Justified text is spaced apart and broken anywhere, so only letters count.
function squeezed(text: string): string {
  return text.replace(/[\s\u00A0]/gu, '')
}
