import { body } from '#shared/entities/body.ts'
import { agendaItem } from '#shared/entities/agenda-item.ts'
import { attendee } from '#shared/entities/attendee.ts'
import { decision } from '#shared/entities/decision.ts'
import { followUp } from '#shared/entities/follow-up.ts'
import { meeting, type Meeting } from '#shared/entities/meeting.ts'
import { statement } from '#shared/entities/statement.ts'
import { member } from '#shared/entities/member.ts'
import { memberGroup } from '#shared/entities/member-group.ts'
import { task } from '#shared/entities/task.ts'
import { defineLayout, type FormLayout } from '#renderer/form/layout.ts'

// The lock has a button of its own.
export const wholeMeetingLayout = defineLayout(
  meeting,
  [
    {
      fields: [
        'title',
        ['bodyId', 'number'],
        ['kind', 'weight'],
        'state',
        ['day', 'lastDay'],
        ['startTime', 'endTime'],
        'monthOnly',
        ['place', 'attendanceMode'],
        'aim',
        'project',
      ],
    },
    {
      title: 'meetings.section.summons',
      fields: ['convener', ['chairId', 'secretaryId'], ['summonedOn', 'respondBy'], 'stakeholderIds', 'planId'],
    },
    {
      title: 'meetings.section.counted',
      hint: 'meetings.section.counted.hint',
      fields: [['sittings', 'statedTotal'], 'note'],
    },
    { title: 'meetings.section.course', fields: ['opening', 'discussion', 'closing', 'handedOut', 'recorded'] },
    { title: 'meetings.section.next', fields: [['nextDay', 'nextTime'], 'nextPlace'] },
    {
      title: 'meetings.section.approval',
      fields: [
        ['approval', 'approvedOn'],
        ['approvedBy', 'approvedPlace'],
        ['noticeUpOn', 'noticeDownOn'],
        'keptAt',
        'formCode',
      ],
    },
  ],
  ['locked'],
)

/** What, when, where and who: the first three sections. */
export const meetingLayout = wholeMeetingLayout.slice(0, 3)

/** What was said around the agenda, and what became of the minutes: the other sections. */
export const minutesLayout = wholeMeetingLayout.slice(3)

export const bodyLayout = defineLayout(body, [
  { fields: ['name', ['shortName', 'kind'], ['weight', 'unitId'], 'purpose', ['minMembers', 'maxMembers'], 'rhythm'] },
  {
    title: 'meetings.section.basis',
    fields: ['legalBasisId', 'basisText', 'createdBy', ['createdOn', 'endsOn'], 'planId'],
  },
  {
    title: 'meetings.section.installation',
    hint: 'meetings.section.installation.hint',
    fields: [['installedOn', 'installedPlace'], 'oathTakenBy', 'note'],
  },
])

export const memberLayout = defineLayout(
  member,
  [
    {
      fields: [
        'personId',
        ['role', 'voice'],
        'post',
        ['startsOn', 'endsOn'],
        ['side', 'represents'],
        'substituteForId',
      ],
    },
  ],
  ['bodyId', 'position'],
)

export const memberGroupLayout = defineLayout(
  memberGroup,
  [
    {
      fields: [
        'label',
        ['level', 'orgLevel'],
        ['women', 'men'],
        ['other', 'notStated'],
        ['statedTotal', 'countedOn'],
        'unitId',
      ],
    },
  ],
  ['bodyId', 'position'],
)

const wholeDecision = defineLayout(
  decision,
  [
    {
      fields: [
        'text',
        'number',
        ['kind', 'agendaItemId'],
        ['status', 'progress'],
        ['startsOn', 'dueOn'],
        ['unitId', 'personId'],
        'responsible',
        'planNodeId',
      ],
    },
    { title: 'meetings.section.votes', fields: ['result', ['votesFor', 'votesAgainst'], 'votesAbstained'] },
    { title: 'meetings.section.sent', fields: ['sentTo', 'note'] },
  ],
  ['meetingId', 'position'],
)

const wholeAttendee = defineLayout(
  attendee,
  [
    { fields: ['name', ['sex', 'level'], 'post', ['role', 'presence'], 'voting', 'substituteForId'] },
    { title: 'meetings.section.represents', fields: [['unitId', 'stakeholderId'], 'represents'] },
    { title: 'meetings.section.side', fields: [['side', 'items']] },
  ],
  ['meetingId', 'position', 'personId'],
)

/** A decision in minutes of a weight: informal notes have no votes. */
export function decisionLayoutOf(weight: Meeting['weight']): FormLayout {
  return weight === 'informal' ? [wholeDecision[0], wholeDecision[2]] : wholeDecision
}

/** Somebody in the list of a meeting of a weight: informal meetings have no sides. */
export function attendeeLayoutOf(weight: Meeting['weight']): FormLayout {
  return weight === 'informal' ? wholeAttendee.slice(0, 2) : wholeAttendee
}

export const agendaItemLayout = defineLayout(
  agendaItem,
  [
    {
      fields: [
        'title',
        ['startTime', 'minutes'],
        ['presenterId', 'presenter'],
        'discussion',
        'proposals',
        'reference',
        'documents',
        'planNodeId',
      ],
    },
  ],
  ['meetingId', 'position'],
)

export const statementLayout = defineLayout(
  statement,
  [{ fields: ['text', ['kind', 'side'], ['attendeeId', 'speaker'], ['agendaItemId', 'decisionId']] }],
  ['meetingId', 'position'],
)

// How far it has come is chosen beside it.
export const followUpLayout = defineLayout(
  followUp,
  [{ fields: ['note', 'progress'] }],
  ['meetingId', 'position', 'decisionId', 'status'],
)

// Where a task comes from is kept as it was made.
export const taskLayout = defineLayout(
  task,
  [
    {
      fields: [
        'title',
        ['startsOn', 'dueOn'],
        ['status', 'doneOn'],
        ['unitId', 'personId'],
        'responsible',
        'planNodeId',
        'note',
      ],
    },
  ],
  ['kind', 'meetingId', 'decisionId', 'stakeholderId', 'trainingId'],
)
