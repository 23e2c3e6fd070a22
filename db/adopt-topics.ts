import { blankRecord } from '#shared/blank-record.ts'
import { topicFrom, type TopicSet } from '#shared/national/topic-sets.ts'
import { createRow, listRows } from './records.ts'
import { placeRows } from './place-rows.ts'
import type { Write } from './write.ts'

/**
 * Makes rows of the office from topics of a national set, at the end and in their order; gives their ids. Those the
 * office has taken over before, and not thrown away since, are left out.
 */
export function adoptTopics(tx: Write, set: TopicSet, codes: readonly string[]): string[] {
  const known = new Set(
    listRows(tx.office, 'topic').flatMap(({ setCode, code }) => (setCode === set.code ? [code] : [])),
  )
  const wanted = set.topics.filter(({ code }) => codes.includes(code) && !known.has(code))
  const ids = wanted.map((topic) => createRow(tx, 'topic', blankRecord('topic', topicFrom(set, topic))).id)
  if (ids.length > 0) placeRows(tx, 'topic', { ids, beforeId: null })
  return ids
}
