import { connectionOf } from '#db/connection.ts'
import { readFlow } from '#db/indicator-flows.ts'
import { listPage } from '#db/list-page.ts'
import { readOverview } from '#db/overview/read-overview.ts'
import { periodCounters } from '#db/period-counters.ts'
import { createRow } from '#db/records.ts'
import { listSums } from '#db/sums/list-sums.ts'
import { write } from '#db/write.ts'
import { blankRecord } from '#shared/blank-record.ts'
import { officeInput } from '#test/builders/build-inputs.ts'
import { createTempOffice, type TempOffice } from '#test/harness/temp-office.ts'
import { copyEach } from '#test/model/many-of-each.ts'
import { alone, compared, type Bench, type Line } from './bench.ts'
import { interleaved, medianOf, timed } from './measure.ts'

const few = 1_000
const quarter = { from: '2026-01-01', to: '2026-03-31' }
const today = '2026-11-22'

/** What the rooms read in offices of 100,000 (or more) meetings, tasks and occasions, beside one of 1,000 of each. */
export const rooms: Bench = {
  name: 'rooms',
  async run({ runs, records }) {
    const [small, large] = [officeOf(few), officeOf(records)]
    try {
      const lines: Line[] = []
      for (const [name, { what, read, most }] of Object.entries(readings)) {
        read(small)
        read(large)
        const taken = await interleaved(runs, {
          large: () => timed(() => read(large)),
          small: () => timed(() => read(small)),
        })
        lines.push(
          compared(`rooms ${name}`, `${what}: 1,000 instead of ${records} of each`, taken.large, taken.small, null),
        )
        if (most !== null) lines.push(alone(`rooms ${name}`, what, [medianOf(taken.large)], most))
      }
      return lines
    } finally {
      small.temp.remove()
      large.temp.remove()
    }
  },
}

type Filled = { temp: TempOffice; indicatorId: string }
type Reading = { what: string; read: (office: Filled) => unknown; most: number | null }

const byTitle = { column: 'title', direction: 'ascending' } as const

// Counted anew each time, as after a change.
function opened({ temp }: Filled, query: Parameters<typeof listPage<'task'>>[2]) {
  connectionOf(temp.office).counts.clear()
  return listPage(temp.office, 'task', query)
}

const readings: Record<string, Reading> = {
  open: { what: 'a list of tasks, opened', read: (office) => opened(office, {}), most: 100 },
  sorted: { what: 'sorted by title', read: (office) => opened(office, { sort: byTitle }), most: 100 },
  narrowed: {
    what: 'narrowed to some days',
    read: (office) => opened(office, { where: { dueOn: quarter }, sort: byTitle }),
    most: 100,
  },
  counters: { what: 'counters of a quarter', read: ({ temp }) => periodCounters(temp.office, quarter), most: null },
  sums: { what: 'sums beside stated totals', read: ({ temp }) => listSums(temp.office), most: null },
  flow: {
    what: 'an indicator that fills itself',
    read: ({ temp, indicatorId }) => readFlow(temp.office, indicatorId, today),
    most: null,
  },
  overview: {
    what: 'the overview of a quarter',
    read: ({ temp }) => readOverview(temp.office, quarter, today),
    most: null,
  },
}

function officeOf(records: number): Filled {
  const temp = createTempOffice()
  const ids = write(temp.office, { operator: 'bench' }, (tx) => {
    createRow(tx, 'office', officeInput())
    const meeting = createRow(tx, 'meeting', blankRecord('meeting', { title: 'Họp', day: '2020-03-08', state: 'held' }))
    const task = createRow(tx, 'task', blankRecord('task', { title: 'Việc', dueOn: '2026-04-30' }))
    const occasion = createRow(
      tx,
      'occasion',
      blankRecord('occasion', { title: 'Lớp', day: '2020-05-12', state: 'held' }),
    )
    const indicator = createRow(tx, 'indicator', blankRecord('indicator', { name: 'Lượt người', flow: 'attendances' }))
    return new Map([
      ['meeting', meeting.id],
      ['task', task.id],
      ['occasion', occasion.id],
      ['indicator', indicator.id],
    ] as const)
  })
  const indicatorId = ids.get('indicator') ?? ''
  ids.delete('indicator')
  copyEach(temp.office, ids, 1, records)
  return { temp, indicatorId }
}
