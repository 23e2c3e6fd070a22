import type { Row } from '../../entities/all.ts'
import type { Office } from '../../entities/office.ts'
import type { Period } from '../../rules/counters.ts'
import type { RecordSubject } from './names.ts'

/** What documents of each subject are about: the record itself; the office that has the stakeholders; the days. */
export type Middles = { [S in RecordSubject]: Row<S> } & { stakeholders: Office; period: Period }
