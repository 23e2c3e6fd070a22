import { connectionOf } from '#db/connection.ts'
import { listPage } from '#db/list-page.ts'
import { listRows } from '#db/records.ts'
import { loadDossier } from '#db/dossier.ts'
import { findRecords } from '#db/search.ts'
import { fillPlans, fillPoints } from '#test/builders/fill-large-office.ts'
import { createTempOffice, type TempOffice } from '#test/harness/temp-office.ts'
import { compared, type Bench } from './bench.ts'
import { interleaved, timed } from './measure.ts'

const few = 1_000
const many = 100_000

// A plan of 500 points in an office with few other records, and in one with many: nothing it does may notice the rest.
const points = 500

/** What reading costs in an office of 100,000 records, beside one of 1,000. */
export const growth: Bench = {
  name: 'growth',
  async run({ runs }) {
    const small = officeOf(few)
    const large = officeOf(many)
    try {
      const lines = []
      for (const [name, read] of Object.entries(readings)) {
        read(small)
        read(large)
        const taken = await interleaved(Math.max(runs, 15), {
          large: () => timed(() => read(large)),
          small: () => timed(() => read(small)),
        })
        lines.push(compared(`growth ${name}`, `${words[name]}: among 1,000 records`, taken.large, taken.small, null))
      }
      return lines
    } finally {
      small.temp.remove()
      large.temp.remove()
    }
  },
}

type Filled = { temp: TempOffice; planId: string; records: number }

const words: Record<string, string> = {
  list: 'the list of plans, among 100,000 records',
  outline: 'the points of one plan',
  dossier: 'all a document needs',
  search: 'a search with few hits',
  page: 'a list by title, opened and counted',
  middle: 'a list by title, scrolled to its middle',
  found: 'a list by title, narrowed by words',
}

const byTitle = { column: 'title', direction: 'ascending' } as const

// Counted anew each time, as after a change: the worst a list can meet.
function opened(temp: TempOffice, query: Parameters<typeof listPage<'planNode'>>[2]) {
  connectionOf(temp.office).counts.clear()
  return listPage(temp.office, 'planNode', query)
}

const readings: Record<string, (office: Filled) => unknown> = {
  list: ({ temp }) => listRows(temp.office, 'plan'),
  outline: ({ temp, planId }) => listRows(temp.office, 'planNode', { where: { planId } }),
  dossier: ({ temp, planId }) => loadDossier(temp.office, 'plan', planId, '2026-03-08'),
  search: ({ temp }) => findRecords(temp.office, 'Nhiệm vụ 499', 60),
  page: ({ temp }) => opened(temp, { sort: byTitle }),
  middle: ({ temp, records }) => listPage(temp.office, 'planNode', { sort: byTitle, skip: records / 2 }),
  found: ({ temp }) => opened(temp, { sort: byTitle, words: 'Nhiệm vụ 499' }),
}

function officeOf(records: number): Filled {
  const temp = createTempOffice()
  const [planId = '', otherId = ''] = fillPlans(temp.office, 100)
  fillPoints(temp.office, planId, points)
  fillPoints(temp.office, otherId, records - points - 100)
  return { temp, planId, records }
}
