import type { Agreement } from '../../entities/agreement.ts'
import type { Person } from '../../entities/person.ts'
import type { Relation } from '../../entities/relation.ts'
import type { Stakeholder } from '../../entities/stakeholder.ts'
import type { Task } from '../../entities/task.ts'
import type { OfficeDossier } from './office.ts'

/** Every stakeholder of the office by name, without those merged into another, with what hangs on them. */
export type StakeholdersDossier = OfficeDossier & {
  subject: 'stakeholders'
  stakeholders: Stakeholder[]
  relations: Relation[]
  agreements: Agreement[]
  /** Promises by and to them. */
  promises: Task[]
  persons: Person[]
  /** In how many meetings and training occasions that were held each took part; those in none are left out. */
  cameTo: { stakeholderId: string; meetings: number; occasions: number }[]
}
