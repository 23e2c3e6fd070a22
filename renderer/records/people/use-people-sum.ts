import { useMemo } from 'react'
import type { NamedPeople } from '#shared/contract/attendance-calls.ts'
import { addUp, nobody, sumOf, type Breakdown } from '#shared/rules/breakdown.ts'
import { sumProof, type SumProof } from '#shared/rules/sum-proof.ts'
import { useAllRead, useCall } from '#renderer/api/queries.ts'
import { gatheringParts, type Gathering, type PeopleGroup } from './gathering.ts'

export type PeopleSum = {
  groups: readonly PeopleGroup[]
  counted: Breakdown
  named: NamedPeople
  /** Everybody who came, by name and counted. */
  all: Breakdown
}

const nobodyNamed: NamedPeople = { present: nobody, listed: 0, repeated: [] }
const noGroups: readonly PeopleGroup[] = []

/** Everybody at a meeting or occasion: those who were counted beside those by name (see rules/people-present). */
export function usePeopleSum({ of, id }: Gathering): PeopleSum {
  const { group, owner } = gatheringParts[of]
  const groups: readonly PeopleGroup[] = useAllRead(group, { [owner]: id }) ?? noGroups
  const named = useCall('attendance.named', { of, id }, { keepsLast: true }).data ?? nobodyNamed
  return useMemo(() => {
    const counted = addUp(groups)
    return { groups, counted, named, all: addUp([counted, named.present]) }
  }, [groups, named])
}

/** Whether the groups and the people by name come to the total that somebody stated. */
export function statedProof({ groups, named }: PeopleSum, stated: number): SumProof {
  return sumProof(
    [...groups.map(sumOf), sumOf(named.present)].filter((part) => part > 0),
    stated,
  )
}
