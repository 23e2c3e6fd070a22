import { blankPaper } from '../paper.ts'
import { asTheOffice } from './of-office.ts'
import type { Subject } from './subject.ts'

/** One occasion of a training, which goes by its training's title while it has none of its own. */
export const occasionSubject: Subject<'occasion'> = {
  ...asTheOffice,
  middleOf: ({ occasion }) => occasion,
  paperOf: ({ occasion, training }) => blankPaper(occasion.id, occasion.title || (training?.title ?? '')),
}
