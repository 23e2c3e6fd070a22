import type { AnchorFact } from '#shared/rules/due-days.ts'
import type { Day } from '#shared/day.ts'
import type { Duty } from '#shared/entities/duty.ts'
import { prepared, type Connection } from '../connection.ts'

/** A day that duties are counted from, with the record it is of and what that says of the duty being done. */
export type Fact = AnchorFact & {
  title: string
  planId: string | null
  /** When a notice of it went out, and when its minutes were approved. */
  noticedOn: Day | null
  approvedOn: Day | null
}

type Anchor = Duty['anchor']

const plan = (day: string, endsOn: string) =>
  `SELECT id, ${day} AS day, ${endsOn} AS endsOn, title, id AS planId, NULL AS noticedOn, NULL AS approvedOn
   FROM plans WHERE deleted_at IS NULL AND ${day} IS NOT NULL AND kind = 'plan'`

// Minutes that the law asks for; an informal meeting has no such days.
const meeting = (day: string, noticed: string) =>
  `SELECT id, ${day} AS day, NULL AS endsOn, title, plan_id AS planId, ${noticed} AS noticedOn, approved_on AS approvedOn
   FROM meetings WHERE deleted_at IS NULL AND ${day} IS NOT NULL AND state <> 'cancelled' AND weight <> 'informal'
   AND month_only = 0`

const readings: Partial<Record<Anchor, string>> = {
  meeting: meeting('day', 'coalesce(summoned_on, notice_up_on)'),
  'minutes-approved': meeting('approved_on', 'notice_up_on'),
  'notice-up': meeting('notice_up_on', 'notice_down_on'),
  'plan-start': plan('starts_on', 'ends_on'),
  'plan-end': plan('ends_on', 'NULL'),
  'plan-signed': plan('signed_on', 'ends_on'),
  'charter-signed': plan('charter_signed_on', 'NULL'),
  'agreement-end': `SELECT one.id AS id, one.ends_on AS day, NULL AS endsOn, one.title AS title, NULL AS planId,
     NULL AS noticedOn, NULL AS approvedOn
   FROM agreements AS one JOIN stakeholders AS whole ON whole.id = one.stakeholder_id AND whole.deleted_at IS NULL
   WHERE one.deleted_at IS NULL AND one.ends_on IS NOT NULL AND one.state <> 'ended'`,
  'certificate-end': `SELECT id, valid_until AS day, NULL AS endsOn, programme AS title, NULL AS planId,
     NULL AS noticedOn, NULL AS approvedOn
   FROM trainers WHERE deleted_at IS NULL AND valid_until IS NOT NULL AND state = 'certified'`,
}

/** The days that duties with such an anchor are counted from; none for those that have their day themselves. */
export function factsOf(connection: Connection, anchor: Anchor): Fact[] {
  const sql = readings[anchor]
  return sql === undefined ? [] : prepared(connection, sql, () => connection.client.prepare<[], Fact>(sql)).all()
}
