import { attendeeGroup } from '#shared/entities/attendee-group.ts'
import { participantGroup } from '#shared/entities/participant-group.ts'
import { defineLayout } from '#renderer/form/layout.ts'

const fields = ['label', 'level', 'unitId', 'stakeholderId', ['women', 'men'], ['other', 'notStated']] as const

/** The forms of groups of people who were counted. */
export const groupLayouts = {
  attendeeGroup: defineLayout(attendeeGroup, [{ fields }], ['meetingId', 'position']),
  participantGroup: defineLayout(participantGroup, [{ fields }], ['occasionId', 'position']),
}
