import { blankRecord } from '#shared/blank-record.ts'
import type { Row } from '#shared/entities/all.ts'
import type { FollowUp } from '#shared/entities/follow-up.ts'
import { liveRow } from './conflict.ts'
import { placeRows } from './place-rows.ts'
import { createRow, getRow, listRows, updateRow } from './records.ts'
import type { Write } from './write.ts'

type Told = { id: string; decisionId: string; status: FollowUp['status'] }

/**
 * Notes how far a decision of an earlier meeting has come by this one, and gives the note. Unless a later meeting heard of
 * it too, the decision itself is that far now. Fails with `not-found`, or `invalid` (`locked`).
 */
export function followUpDecision(tx: Write, { id: meetingId, decisionId, status }: Told): Row<'followUp'> {
  liveRow(tx, 'decision', decisionId)
  const all = listRows(tx.office, 'followUp', { where: { decisionId } })
  const known = all.find((one) => one.meetingId === meetingId)
  const told = known ? updateRow(tx, 'followUp', known, { status }) : tell(tx, { id: meetingId, decisionId, status })
  if (isNewest(tx, meetingId, all)) {
    updateRow(tx, 'decision', getRow(tx.office, 'decision', decisionId), { status })
  }
  return told
}

function tell(tx: Write, { id: meetingId, decisionId, status }: Told): Row<'followUp'> {
  const { id } = createRow(tx, 'followUp', blankRecord('followUp', { meetingId, decisionId, status }))
  placeRows(tx, 'followUp', { ids: [id], beforeId: null })
  return getRow(tx.office, 'followUp', id)
}

function isNewest(tx: Write, meetingId: string, all: readonly Row<'followUp'>[]): boolean {
  const dayOf = (id: string) => getRow(tx.office, 'meeting', id)
  const { day } = dayOf(meetingId)
  return !all.some((one) => {
    if (one.meetingId === meetingId) return false
    const other = dayOf(one.meetingId)
    return other.deletedAt === null && (other.day ?? '') > (day ?? '9999')
  })
}
