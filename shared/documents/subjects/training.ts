import { blankPaper } from '../paper.ts'
import { asTheOffice } from './of-office.ts'
import type { Subject } from './subject.ts'

/** A training with its courses and all their occasions. */
export const trainingSubject: Subject<'training'> = {
  ...asTheOffice,
  middleOf: ({ training }) => training,
  paperOf: ({ training }) => blankPaper(training.id, training.title),
}
