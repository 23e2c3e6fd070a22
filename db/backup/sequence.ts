import { reading, type OpenOffice } from '../connection.ts'
import { writeAside } from '../write.ts'
import { countsOf, historyEnd, metaOf, type Counts, type HistoryEnd } from './copy-facts.ts'

/**
 * The number of the next backup, above every earlier one of this office and above `atLeast`; kept in the file before it
 * is copied, so that a backup knows its own. Order rests on these numbers, because the clocks of old PCs jump.
 */
export function nextSequence(office: OpenOffice, atLeast: number): number {
  let next = 0
  writeAside(office, ({ client }) => {
    next = Math.max(Number(metaOf(client, 'backupSequence') ?? 0), atLeast) + 1
    putMeta(client, 'backupSequence', String(next))
  })
  return next
}

/** What is in the open office now, to set beside what a backup holds. */
export function presentFacts(office: OpenOffice): { officeId: string; counts: Counts; history: HistoryEnd } {
  return reading(office, ({ client }) => ({
    officeId: metaOf(client, 'officeId') ?? '',
    counts: countsOf(client),
    history: historyEnd(client),
  }))
}

/** When the open office was first written to, an instant with Z; null if it never was. */
export function begunAt(office: OpenOffice): string | null {
  return reading(
    office,
    ({ client }) => client.prepare<[], string>('SELECT at FROM step ORDER BY number LIMIT 1').pluck().get() ?? null,
  )
}

/**
 * How many writes of the open office came after the end of another history of it; null when the two do not belong to
 * one line, so that no number would be true.
 */
export function writesSince(office: OpenOffice, { step, clock }: HistoryEnd): number | null {
  return reading(office, ({ client }) => {
    const same = client.prepare<[number], string>('SELECT clock FROM step WHERE number = ?').pluck().get(step)
    if (step > 0 && same !== clock) return null
    return client.prepare<[number], number>('SELECT count(*) FROM step WHERE number > ?').pluck().get(step) ?? 0
  })
}

/** Sets a small fact about a file. */
export function putMeta(
  client: Parameters<Parameters<typeof writeAside>[1]>[0]['client'],
  key: string,
  value: string,
): void {
  client
    .prepare('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    .run(key, value)
}

/** Where the history of a restored office ended when it was restored; the beginning where it never was. */
export function restoredFrom(office: OpenOffice): HistoryEnd {
  return reading(office, ({ client }) => {
    const noted = metaOf(client, 'restoredHistory')
    return noted === null ? { entries: 0, step: 0, clock: '', at: '' } : (JSON.parse(noted) as HistoryEnd)
  })
}
