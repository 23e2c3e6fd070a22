import { z } from 'zod'
import { documentKinds } from '../documents/block.ts'
import type { PlanDossier } from '../documents/dossier.ts'
import type { RuleReport } from '../documents/report.ts'
import { layoutProfiles } from '../entities/layout-profiles.ts'
import { languages } from '../i18n/languages.ts'
import { command, query } from './call.ts'

const which = z.strictObject({
  planId: z.uuid(),
  kind: z.enum(documentKinds),
  language: z.enum(languages).optional(),
})
export type WhichDocument = z.infer<typeof which>

const report = z.custom<RuleReport>()

/** Calls on documents. Paths never come from the renderer: the main process asks for the place. */
export const documentCalls = {
  /** All that documents of a plan print. The window composes it: blocks are larger than the records they come from. */
  'document.dossier': query(z.strictObject({ planId: z.uuid() }), z.custom<PlanDossier>()),
  /** Asks where to save and writes the file; `cancelled` when the person closes the dialog. */
  'document.export': command(
    which.extend({ format: z.enum(['docx', 'pdf']) }),
    z.strictObject({ fileName: z.string(), handle: z.string(), report: report.nullable() }),
  ),
  /** Ends the exports under way; each then fails with `cancelled` and leaves no file. */
  'document.cancel': command(z.strictObject({}), z.strictObject({})),
  /** Opens the folder that holds an exported file, by the handle an export gave. */
  'document.reveal': command(z.strictObject({ handle: z.string().max(80) }), z.strictObject({})),
  /** Writes the Word file to memory and reads it against every rule of its profile. */
  'document.check': query(which, report),
  /** Lets the person choose any Word file and reads it against a profile. */
  'document.checkFile': command(z.strictObject({ profile: z.enum(layoutProfiles) }), report),
}
