import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkDocx } from '#electron/documents/check.ts'
import { Failed } from '#shared/failure.ts'
import { composeDocument } from '#shared/documents/compose.ts'
import type { PlanDossier } from '#shared/documents/dossiers/plan.ts'
import { buildDocx } from '#test/builders/build-documents.ts'
import { buildVietnamDossier } from '#test/builders/build-dossier.ts'
import { tell } from '#test/faults/figure.ts'
import { changeDocx } from './change-docx.ts'
import { schemaProblems } from './word-schema.ts'

const nasty = [
  '\u0000',
  '\uFFFE',
  '\uFFFF',
  '\uD800',
  '\uDC00',
  '\u202E',
  '\u0008',
  ']]>',
  '<w:p>',
  '&',
  '"',
  '\t',
  '\n',
  '\r',
  '\u2028',
  '🙂',
  'ệ'.normalize('NFD'),
  'a'.repeat(2_000),
]
const text = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(...nasty)), { maxLength: 6 })
  .map((parts) => parts.join(''))

const dossier = buildVietnamDossier()

// As if every guard on the way in had been passed by.
function withTexts(texts: readonly string[]): PlanDossier {
  const at = (index: number) => texts[index % texts.length] ?? ''
  return {
    ...dossier,
    plan: { ...dossier.plan, title: at(0), subtitle: at(1), number: at(2), place: at(3) },
    nodes: dossier.nodes.map((node, index) => ({
      ...node,
      title: at(index),
      product: at(index + 1),
      dueText: at(index + 2),
    })),
    units: dossier.units.map((unit, index) => ({ ...unit, name: at(index) })),
    recipients: dossier.recipients.map((recipient, index) => ({ ...recipient, name: at(index) })),
    directives: dossier.directives.map((directive, index) => ({
      ...directive,
      subject: at(index),
      issuer: at(index + 1),
    })),
  }
}

// EQUIPLAN_STRINGS takes a number.
const strings = Number(process.env['EQUIPLAN_STRINGS'] ?? 2_000)

describe('a Word file of hostile text', () => {
  it('is well-formed and NFC for thousands of random strings', { timeout: 1_200_000 }, async () => {
    const seed = Number(process.env['EQUIPLAN_SEED'] ?? 20_260_308)
    const texts = fc.sample(text, { numRuns: strings, seed })
    for (let from = 0; from < texts.length; from += 40) {
      const hostile = withTexts(texts.slice(from, from + 40))
      for (const plan of [hostile.plan, { ...hostile.plan, profile: 'se-plan' as const }]) {
        const bytes = await buildDocx(composeDocument('plan', { ...hostile, plan }, 'vi'))
        expect(schemaProblems(bytes)).toEqual([])
        expect(checkDocx(bytes, 'vn-nd30', 'x').findings.find(({ rule }) => rule === 'unicode')?.verdict).toBe('ok')
      }
    }
    tell({ id: 'S7', what: 'random strings in Word files', trials: strings, seen: { malformed: 0 }, seed })
  })
})

describe('checking a file that is no honest Word file', () => {
  const good = buildDocx(composeDocument('plan', dossier, 'vi'))
  const codeOf = (bytes: Uint8Array) => {
    try {
      checkDocx(bytes, 'vn-nd30', 'x.docx')
      return 'ok'
    } catch (cause) {
      return cause instanceof Failed ? cause.failure.code : `crash: ${String(cause)}`
    }
  }

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['an empty file', () => new Uint8Array(), 'not-a-word-file'],
    ['plain text', () => strToU8('Kế hoạch'), 'not-a-word-file'],
    ['an old .doc', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'not-a-word-file'],
    ['a zip of something else', () => zipSync({ 'a.txt': strToU8('x') }), 'not-a-word-file'],
    ['a file cut in half', async () => (await good).slice(0, 9_000), 'not-a-word-file'],
    [
      'a file without its text',
      async () => changeDocx(await good, { 'word/document.xml': () => null }),
      'not-a-word-file',
    ],
    [
      'broken XML',
      async () => changeDocx(await good, { 'word/document.xml': (xml) => xml.slice(0, -20) }),
      'not-a-word-file',
    ],
    [
      'entities that grow',
      async () =>
        changeDocx(await good, {
          'word/document.xml': (xml) => xml.replace(/\?>/, '?><!DOCTYPE x [<!ENTITY a "aaaa">]>'),
        }),
      'not-a-word-file',
    ],
    [
      'elements nested without end',
      async () =>
        changeDocx(await good, {
          'word/document.xml': (xml) =>
            xml.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(5_000)}${'</w:sdt>'.repeat(5_000)}`),
        }),
      'not-a-word-file',
    ],
    [
      '2,000 parts',
      () => zipSync(Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`${index}.xml`, strToU8('<a/>')]))),
      'too-large',
    ],
    [
      'a part that unpacks to 20 MB of blanks',
      async () => changeDocx(await good, { 'word/big.xml': () => `<a>${' '.repeat(20_000_000)}</a>` }),
      'too-large',
    ],
    ['bytes squeezed by another method', () => new Uint8Array(deflateSync(Buffer.alloc(1_000))), 'not-a-word-file'],
  ])('%s', async (_, make, code) => {
    expect(codeOf(await make())).toBe(code)
  })

  it('fails by name and never crashes for 300 random damages', async () => {
    const bytes = await good
    const damages = fc.sample(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      { numRuns: 300, seed: 7 },
    )
    for (const damage of damages) {
      const broken = bytes.slice()
      for (const [at, value] of damage) broken[at] = value
      expect(codeOf(broken)).toMatch(/^(ok|not-a-word-file|too-large)$/)
    }
  })
})
