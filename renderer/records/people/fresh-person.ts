import { blankRecord } from '#shared/blank-record.ts'
import type { Gathering } from './gathering.ts'

/** What somebody who is listed by name begins with. */
export function freshPerson({ of, id }: Gathering): Record<string, unknown> {
  const person =
    of === 'meeting' ? blankRecord('attendee', { meetingId: id }) : blankRecord('participant', { occasionId: id })
  const { position: _end, ...values } = person
  return values
}
