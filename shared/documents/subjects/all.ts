import { meetingSubject } from './meeting.ts'
import type { DocumentSubject } from './names.ts'
import { occasionSubject } from './occasion.ts'
import { periodSubject } from './period.ts'
import { planSubject } from './plan.ts'
import { stakeholdersSubject } from './stakeholders.ts'
import type { Subject } from './subject.ts'
import { trainingSubject } from './training.ts'

/** What documents of each subject follow. */
export const subjects: { [S in DocumentSubject]: Subject<S> } = {
  plan: planSubject,
  meeting: meetingSubject,
  training: trainingSubject,
  occasion: occasionSubject,
  stakeholders: stakeholdersSubject,
  period: periodSubject,
}

/** What documents of a subject follow, to be asked only about middles and dossiers of that subject. */
export function subjectOf(name: DocumentSubject): Subject<DocumentSubject> {
  return subjects[name] as unknown as Subject<DocumentSubject>
}
