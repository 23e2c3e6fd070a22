import { occasion } from '#shared/entities/occasion.ts'
import { participant } from '#shared/entities/participant.ts'
import { topic } from '#shared/entities/topic.ts'
import { trainer } from '#shared/entities/trainer.ts'
import { training } from '#shared/entities/training.ts'
import { defineLayout } from '#renderer/form/layout.ts'

export const trainingLayout = defineLayout(training, [
  {
    fields: [
      'title',
      ['kind', 'state'],
      'parentId',
      'aim',
      ['startsOn', 'endsOn'],
      'monthOnly',
      ['hours', 'seats'],
      'mode',
    ],
  },
  { title: 'trainings.section.whom', fields: ['audience', 'level', 'allUnits', 'unitIds', 'forMen'] },
  { title: 'trainings.section.content', fields: ['topicIds', 'content'] },
  {
    title: 'trainings.section.belongs',
    fields: ['planId', 'planNodeId', 'partnerIds', 'statedPeople', 'note'],
  },
])

// Locking is a command of its own, beside the form.
export const occasionLayout = defineLayout(
  occasion,
  [
    {
      fields: [
        'title',
        'trainingId',
        ['state', 'mode'],
        ['day', 'lastDay'],
        'monthOnly',
        ['startTime', 'endTime'],
        ['hours', 'place'],
        'statedTotal',
        'sittings',
        ['cost', 'costCurrency'],
      ],
    },
    { title: 'trainings.section.about', fields: ['topicIds', 'unitIds', 'trainerIds', 'trainerText', 'note'] },
  ],
  ['locked'],
)

export const participantLayout = defineLayout(
  participant,
  [
    {
      fields: [
        'name',
        'personId',
        ['sex', 'level'],
        ['presence', 'post'],
        ['unitId', 'stakeholderId'],
        'represents',
        ['certificateNumber', 'certifiedOn'],
      ],
    },
  ],
  ['occasionId', 'position'],
)

export const topicLayout = defineLayout(
  topic,
  [
    { fields: ['title', 'code'] },
    { title: 'trainings.section.mapping', fields: ['factors', 'requirements', 'source', 'verified'] },
  ],
  ['position', 'setCode'],
)

export const trainerLayout = defineLayout(trainer, [
  { fields: ['programme', ['personId', 'people'], 'unitId', 'state', ['plannedFor', 'monthOnly']] },
  {
    title: 'trainings.section.certificate',
    fields: ['certifiedBy', 'certifierId', ['certifiedOn', 'validUntil']],
  },
  { title: 'trainings.section.teaches', fields: ['topicIds', 'languages', 'note'] },
])
