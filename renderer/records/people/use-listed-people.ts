import { useCall } from '#renderer/api/queries.ts'
import type { Known } from '#shared/rules/same-person.ts'
import type { Gathering } from './gathering.ts'

const nobody: readonly Known[] = []

/** Who is in a list of names already, as far as one person is told from another; `isRead` once that is known. */
export function useListedPeople(gathering: Gathering): { listed: readonly Known[]; isRead: boolean } {
  const { data } = useCall('attendance.listed', { of: gathering.of, id: gathering.id })
  return { listed: data ?? nobody, isRead: data !== undefined }
}
