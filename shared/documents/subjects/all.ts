import { planSubject } from './plan.ts'
import type { DocumentSubject } from './names.ts'
import type { Subject } from './subject.ts'

/** What documents of each entity follow. */
export const subjects: { [S in DocumentSubject]: Subject<S> } = { plan: planSubject }

/** What documents of an entity follow, to be asked only about records and dossiers of that entity. */
export function subjectOf(name: DocumentSubject): Subject<DocumentSubject> {
  return subjects[name] as Subject<DocumentSubject>
}
