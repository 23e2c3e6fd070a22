import type { EntityName } from '../../entities/names.ts'

/** The entities that documents are made of; the list that a new one joins first. */
export const documentSubjects = ['plan'] as const satisfies readonly EntityName[]

export type DocumentSubject = (typeof documentSubjects)[number]
