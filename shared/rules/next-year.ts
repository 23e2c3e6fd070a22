import { dayParts, type Day } from '../day.ts'
import { addDays, addMonths, weekday } from '../day-math.ts'
import type { Row } from '../entities/all.ts'

/** The entities whose records are planned again from one year to the next. */
export const repeatedEntities = ['meeting', 'training', 'occasion'] as const
export type RepeatedEntity = (typeof repeatedEntities)[number]

type Repeating<N extends RepeatedEntity> = {
  /** Fields that are the same every year. */
  kept: readonly (keyof Row<N>)[]
  /** Days that move along. All others, and what came of it, stay with the year that is over. */
  moved: readonly (keyof Row<N>)[]
  /** Records that name this one in a field and are planned again with it. */
  along: readonly { entity: RepeatedEntity; by: string }[]
}

/** What of a record comes along into the next year; its state is then the first one, planned. */
export const repeating: { [N in RepeatedEntity]: Repeating<N> } = {
  meeting: {
    kept: [
      'title',
      'bodyId',
      'kind',
      'weight',
      'monthOnly',
      'startTime',
      'endTime',
      'place',
      'attendanceMode',
      'convener',
      'aim',
      'project',
      'planId',
      'stakeholderIds',
      'chairId',
      'secretaryId',
      'approval',
      'formCode',
      'sittings',
    ],
    moved: ['day', 'lastDay'],
    along: [],
  },
  training: {
    kept: [
      'title',
      'kind',
      'parentId',
      'aim',
      'audience',
      'level',
      'forMen',
      'allUnits',
      'unitIds',
      'topicIds',
      'content',
      'mode',
      'hours',
      'seats',
      'monthOnly',
      'partnerIds',
      'planId',
      'planNodeId',
    ],
    moved: ['startsOn', 'endsOn'],
    along: [
      { entity: 'training', by: 'parentId' },
      { entity: 'occasion', by: 'trainingId' },
    ],
  },
  occasion: {
    kept: [
      'title',
      'trainingId',
      'monthOnly',
      'startTime',
      'endTime',
      'hours',
      'place',
      'mode',
      'topicIds',
      'unitIds',
      'trainerIds',
      'trainerText',
      'sittings',
    ],
    moved: ['day', 'lastDay'],
    along: [],
  },
}

/**
 * The day of the next year with the same weekday, nearest to the same date and never in another year; of what is known to
 * the month only, the same date.
 */
export function dayNextYear(day: Day, { monthOnly = false }: { monthOnly?: boolean } = {}): Day {
  const same = addMonths(day, 12)
  if (monthOnly) return same
  const step = ((weekday(day) - weekday(same) + 10) % 7) - 3
  const near = addDays(same, step)
  const year = dayParts(same).year
  if (dayParts(near).year === year) return near
  return addDays(near, dayParts(near).year < year ? 7 : -7)
}
