import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { OpenOffice } from '#db/open.ts'
import { findRecords } from '#db/search.ts'
import { foldedWords } from '#shared/fold.ts'
import { fillPlans, fillPoints } from '#test/builders/fill-large-office.ts'
import { createTempOffice } from '#test/harness/temp-office.ts'
import { compared, type Bench } from './bench.ts'
import { medianOf, timed } from './measure.ts'
import { randomFrom } from './random.ts'

const records = 100_000
const searches = 300
const limit = 60

// What a secretary types: beginnings of words, with and without marks, one to three words.
const typed = [
  'tuyên tr',
  'binh dang',
  'don vi 97',
  'bạo lực',
  'Nhiệm vụ 4711',
  'chính sách ph',
  'tien luong',
  'ch',
  'zzz',
]

/** A search over 100,000 records, beside the same question put to SQLite directly. */
export const search: Bench = {
  name: 'search',
  async run({ seed }) {
    const temp = createTempOffice()
    try {
      const [planId = ''] = fillPlans(temp.office, 1)
      fillPoints(temp.office, planId, records)
      const direct = directSearch(temp.office)
      const taken = { ours: [] as number[], direct: [] as number[] }
      const random = randomFrom(seed)
      for (let run = 0; run < searches; run += 1) {
        const words = `${typed[Math.floor(random() * typed.length)]}`
        taken.ours.push(await timed(() => findRecords(temp.office, words, limit)))
        taken.direct.push(await timed(() => direct.find(words)))
      }
      direct.close()
      const ours = medianOf(taken.ours, 0.95)
      const other = medianOf(taken.direct, 0.95)
      return [
        { ...compared('search p95', '95 of 100 searches in 100,000 records: FTS5 directly', [], [], 2), ours, other },
        compared('search', 'half of them', taken.ours, taken.direct, null),
      ].map((line) => ({ ...line, runs: searches }))
    } finally {
      temp.remove()
    }
  },
}

// The office holds its file alone, so the direct question goes to a copy of it.
function directSearch(office: OpenOffice) {
  office.checkpoint()
  const file = readdirSync(office.folder).find((name) => name.endsWith('.db')) ?? ''
  const copy = join(office.folder, 'copy.sqlite')
  copyFileSync(join(office.folder, file), copy)
  const client = new Database(copy)
  const query = client.prepare(
    `SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search, 8.0, 1.0) LIMIT ${limit}`,
  )
  return {
    find: (words: string) =>
      query.all(
        foldedWords(words)
          .map((word) => `"${word}"*`)
          .join(' '),
      ),
    close: () => client.close(),
  }
}
