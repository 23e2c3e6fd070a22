import type { Day } from '../../day.ts'
import type { Directive } from '../../entities/directive.ts'
import type { Identity } from '../../entities/identity.ts'
import type { LayoutValue } from '../../entities/layout-value.ts'
import type { Office } from '../../entities/office.ts'
import type { Signatory } from '../../entities/signatory.ts'
import type { Unit } from '../../entities/unit.ts'

/** What every dossier holds, whatever its documents are about. Units, directives and signatory also from the trash. */
export type OfficeDossier = {
  office: Office
  /** The day the document counts from: that of its signature, or the day it was read on while there is none. */
  day: Day
  /** The office's identity in force on that day, or the first to come; null while none is recorded. */
  identity: Identity | null
  /** Directives that the records name. */
  directives: Directive[]
  units: Unit[]
  signatory: Signatory | null
  /** The office's own values for the layout. */
  layoutValues: LayoutValue[]
}
