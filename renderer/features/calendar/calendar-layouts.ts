import { duty } from '#shared/entities/duty.ts'
import { inspection } from '#shared/entities/inspection.ts'
import { publication } from '#shared/entities/publication.ts'
import { submission } from '#shared/entities/submission.ts'
import { defineLayout } from '#renderer/form/layout.ts'

export const dutyLayout = defineLayout(duty, [
  { fields: ['title', 'kind'] },
  {
    title: 'calendar.duty.rule',
    hint: 'calendar.duty.rule.hint',
    fields: [
      ['anchor', 'repeats'],
      ['month', 'date'],
      ['lastMonth', 'lastDate'],
      'anchorDay',
      ['offset', 'offsetUnit'],
      'before',
      ['startsOn', 'endsOn'],
      'paused',
    ],
  },
  { title: 'calendar.duty.whom', fields: ['unitId', 'addressee', 'mergedInto', 'cutOff', 'planId', 'planNodeId'] },
  {
    title: 'calendar.duty.basis',
    fields: ['directiveId', ['article', 'code'], 'source', 'verified', 'checkedOn', 'note'],
  },
])

export const submissionLayout = defineLayout(
  submission,
  [{ fields: ['title', ['doneOn', 'number'], 'note'] }],
  ['dutyId', 'dueOn'],
)

export const inspectionLayout = defineLayout(inspection, [
  { fields: ['title', ['state', 'inspected'], ['day', 'lastDay'], 'monthOnly', ['bodyId', 'unitId'], 'directiveIds'] },
  { title: 'calendar.inspections.outcome', fields: ['findings', 'recommendations', 'dueOn', 'note'] },
])

export const publicationLayout = defineLayout(publication, [
  { fields: ['title', ['channel', 'state'], 'place', ['postedOn', 'postedTime'], 'monthOnly', 'unitId'] },
  { title: 'calendar.publications.what-for', fields: ['planId', 'meetingId', 'trainingId', 'note'] },
])
