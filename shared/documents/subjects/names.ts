import type { EntityName } from '../../entities/names.ts'

/** The entities each of whose records has documents of its own. */
export const recordSubjects = ['plan', 'meeting', 'training', 'occasion'] as const satisfies readonly EntityName[]

/**
 * All that documents are made of: one record, all stakeholders of the office, or what it did in a period. The list that
 * a new subject joins first.
 */
export const documentSubjects = [...recordSubjects, 'stakeholders', 'period'] as const

export type RecordSubject = (typeof recordSubjects)[number]
export type DocumentSubject = (typeof documentSubjects)[number]
