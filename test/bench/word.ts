import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { docxOf } from '#electron/documents/docx.ts'
import { composeDocument } from '#shared/documents/compose.ts'
import { buildLargeDossier } from '#test/builders/build-large-dossier.ts'
import { compared, type Bench } from './bench.ts'
import { interleaved, timed } from './measure.ts'
import { htmlOf } from './word/html.ts'
import { packedByLibrary } from './word/library.ts'

const measures = 1_000
const execute = promisify(execFile)

/** The Word file of a plan with 1,000 measures, beside pandoc and the docx library alone on the same content. */
export const word: Bench = {
  name: 'word',
  async run({ runs }) {
    const dossier = buildLargeDossier(measures)
    const composition = composeDocument('plan', dossier, 'vi')
    const folder = mkdtempSync(join(tmpdir(), 'equiplan-bench-word-'))
    const [html, empty, out] = ['plan.html', 'empty.html', 'plan.docx'].map((name) => join(folder, name))
    if (html === undefined || empty === undefined || out === undefined) return []
    writeFileSync(html, htmlOf(composition))
    writeFileSync(empty, '<!doctype html><p>.</p>')
    const ours = async () => docxOf(composeDocument('plan', dossier, 'vi'))
    try {
      // The worker that makes the files lives as long as the window: its second file and every later one.
      for (const work of [ours, () => packedByLibrary(composition)]) await work()
      const taken = await interleaved(runs, {
        ours: () => timed(ours),
        library: () => timed(() => packedByLibrary(composition)),
        pandoc: () => timed(() => execute('pandoc', ['-f', 'html', '-t', 'docx', '-o', out, html])),
        nothing: () => timed(() => execute('pandoc', ['-f', 'html', '-t', 'docx', '-o', out, empty])),
      })
      const work = taken.pandoc.map((whole, run) => whole - (taken.nothing[run] ?? 0))
      return [
        compared('word pandoc', '1,000 measures composed and written: pandoc, less its start', taken.ours, work, 0.25),
        compared('word pandoc all', 'the same: pandoc with its start', taken.ours, taken.pandoc, null),
        compared('word library', 'the same: docx alone, as many paragraphs and cells', taken.ours, taken.library, 1.3),
      ]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
