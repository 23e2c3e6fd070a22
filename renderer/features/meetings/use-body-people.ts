import { useMemo } from 'react'
import type { Person } from '#shared/entities/person.ts'
import { addUp, countBySex } from '#shared/rules/breakdown.ts'
import { membersOn } from '#shared/rules/members-on.ts'
import { useAll } from '#renderer/api/queries.ts'
import { useNamedOf } from '#renderer/api/use-rows.ts'
import { today } from '#renderer/ui/today.ts'

/** Who is in a body today: its named members by the sex of their person, and beside them those who are counted. */
export function useBodyPeople(bodyId: string) {
  const seats = useAll('member', { bodyId })
  const groups = useAll('memberGroup', { bodyId })
  const wanted = useMemo(
    () => new Map([['person' as const, new Set(seats.flatMap(({ personId }) => personId ?? []))]]),
    [seats],
  )
  const people = useNamedOf(wanted)
  const held = membersOn(seats, today())
  const sexes = held.map(({ personId }) => ({ sex: sexOf(people.get(personId ?? '')) }))
  return { all: addUp([countBySex(sexes), ...groups]), named: held.length }
}

// The rows are those of people, which the compiler cannot tell.
function sexOf(person: Record<string, unknown> | undefined): Person['sex'] {
  return (person?.['sex'] as Person['sex'] | undefined) ?? 'not-stated'
}
