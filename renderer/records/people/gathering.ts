import type { Row } from '#shared/entities/all.ts'
import type { GatheringName } from '#shared/contract/attendance-calls.ts'

/** Where the people of a meeting or of a training occasion are kept: those by name, and those who were counted. */
export const gatheringParts = {
  meeting: { person: 'attendee', group: 'attendeeGroup', owner: 'meetingId' },
  occasion: { person: 'participant', group: 'participantGroup', owner: 'occasionId' },
} as const satisfies Record<GatheringName, object>

/** A meeting or a training occasion. */
export type Gathering = { of: GatheringName; id: string }

export type PeopleGroup = Row<'attendeeGroup'> | Row<'participantGroup'>
export type NamedPerson = Row<'attendee'> | Row<'participant'>
