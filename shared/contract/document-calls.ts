import { z } from 'zod'
import type { Dossier } from '../documents/dossier.ts'
import { documentKinds } from '../documents/kinds/names.ts'
import type { RuleReport } from '../documents/report.ts'
import { documentSubjects, type DocumentSubject } from '../documents/subjects/names.ts'
import { isSubjectId } from '../documents/subjects/subject-id.ts'
import { layoutProfiles } from '../entities/layout-profiles.ts'
import { languages } from '../i18n/languages.ts'
import { command, query } from './call.ts'

/** What documents are made of; `id` as subjects/subject-id says. */
const subject = { subject: z.enum(documentSubjects), id: z.string().max(80) }
const named = { ...subject, kind: z.enum(documentKinds), language: z.enum(languages).optional() }

const fits = (about: { subject: DocumentSubject; id: string }) => isSubjectId(about.subject, about.id)
const misfit = { path: ['id'], error: 'wrong-form' }

const about = z.strictObject(subject).refine(fits, misfit)
const which = z.strictObject(named).refine(fits, misfit)
const written = z.strictObject({ ...named, format: z.enum(['docx', 'pdf']) }).refine(fits, misfit)

export type WhichDocument = z.infer<typeof which>
export type DocumentAbout = z.infer<typeof about>

const report = z.custom<RuleReport>()

/** Calls on documents. Paths never come from the renderer: the main process asks for the place. */
export const documentCalls = {
  /** All that documents of a subject print. The window composes it: blocks are larger than the records they come from. */
  'document.dossier': query(about, z.custom<Dossier>()),
  /** Asks where to save and writes the file; `cancelled` when the person closes the dialog. */
  'document.export': command(
    written,
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
