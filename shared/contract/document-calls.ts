import { z } from 'zod'
import type { Dossier } from '../documents/dossier.ts'
import { documentKinds } from '../documents/kinds/names.ts'
import type { RuleReport } from '../documents/report.ts'
import { documentSubjects } from '../documents/subjects/names.ts'
import { layoutProfiles } from '../entities/layout-profiles.ts'
import { languages } from '../i18n/languages.ts'
import { command, query } from './call.ts'

/** The record that documents are made of. */
const about = z.strictObject({ subject: z.enum(documentSubjects), id: z.uuid() })

const which = about.extend({
  kind: z.enum(documentKinds),
  language: z.enum(languages).optional(),
})
export type WhichDocument = z.infer<typeof which>
export type DocumentAbout = z.infer<typeof about>

const report = z.custom<RuleReport>()

/** Calls on documents. Paths never come from the renderer: the main process asks for the place. */
export const documentCalls = {
  /** All that documents of a record print. The window composes it: blocks are larger than the records they come from. */
  'document.dossier': query(about, z.custom<Dossier>()),
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
