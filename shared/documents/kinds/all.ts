import type { Office } from '../../entities/office.ts'
import { usualProfile } from '../../rules/usual-profile.ts'
import type { Middles } from '../subjects/middle.ts'
import type { DocumentSubject } from '../subjects/names.ts'
import { attendanceKind } from './attendance.ts'
import { decisionFollowUpKind } from './decision-follow-up.ts'
import type { Kind } from './define-kind.ts'
import { matrixKind } from './matrix.ts'
import { minutesKind } from './minutes.ts'
import { documentKinds, type DocumentKind } from './names.ts'
import { participantsKind } from './participants.ts'
import { planKind } from './plan.ts'
import { proposalKind } from './proposal.ts'
import { reportKind } from './report.ts'
import { stakeholderListKind } from './stakeholder-list.ts'
import { summonsKind } from './summons.ts'
import { trainingProgrammeKind } from './training-programme.ts'
import { trainingReportKind } from './training-report.ts'

/** Every kind of document by its name. */
export const kinds: Record<DocumentKind, Kind> = {
  plan: planKind,
  matrix: matrixKind,
  proposal: proposalKind,
  summons: summonsKind,
  minutes: minutesKind,
  attendance: attendanceKind,
  participants: participantsKind,
  report: reportKind,
  'decision-follow-up': decisionFollowUpKind,
  'training-programme': trainingProgrammeKind,
  'training-report': trainingReportKind,
  'stakeholder-list': stakeholderListKind,
}

/** The kinds of documents that an office has in the layout it usually writes in. */
export function documentsOfOffice(office: Office): DocumentKind[] {
  return documentKinds.filter((name) => kinds[name].layouts.includes(usualProfile(office)))
}

/** The documents that can be made of a record or period, in the order in which they are offered. */
export function documentsOf<S extends DocumentSubject>(subject: S, middle: Middles[S], office: Office): DocumentKind[] {
  return documentKinds.filter((name) => kinds[name].subject === subject && kinds[name].isFor(middle, office))
}
