import type { Meeting } from '../../entities/meeting.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'

export type Officer = { name: string; post: string | null; source: string }

/** Who chairs a meeting: whom it names, else who came as chair or stands in for one. */
export function chairOf(dossier: MeetingDossier): Officer | null {
  return officerOf(dossier, 'chairId', ['chair', 'deputy-chair', 'standing-deputy'])
}

/** Who writes the minutes. */
export function secretaryOf(dossier: MeetingDossier): Officer | null {
  return officerOf(dossier, 'secretaryId', ['secretary', 'technical-secretary'])
}

function officerOf(
  { meeting, persons, attendees }: MeetingDossier,
  field: keyof Meeting & ('chairId' | 'secretaryId'),
  roles: readonly string[],
): Officer | null {
  const named = persons.find(({ id }) => id === meeting[field])
  if (named) return { name: named.name, post: named.post, source: meeting.id }
  const [found] = roles.flatMap((role) => attendees.filter((one) => one.role === role && one.presence !== 'absent'))
  return found ? { name: found.name, post: found.post, source: found.id } : null
}
