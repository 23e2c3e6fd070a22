import { z } from 'zod'
import { entityNames } from '../entities/names.ts'
import { evidence } from '../entities/evidence.ts'
import { rowOf } from '../entity.ts'
import { mostFilesAtOnce } from '../evidence/limits.ts'
import { failureCodes } from '../failure.ts'
import { command, query } from './call.ts'

const id = z.uuid()
const versioned = { id, revision: z.int().min(1) }
const target = z.strictObject({ entity: z.enum(entityNames), id })
const row = rowOf(evidence)
const nothing = z.strictObject({})

/** As far as a look at the disk tells; all bytes are proved by `evidence.check` and before a file is opened. */
const state = z.enum(['there', 'missing', 'changed', 'destroyed'])

const evidenceOf = z.strictObject({
  link: z.strictObject(versioned),
  evidence: row,
  state,
  /** How many other records it is evidence for. */
  others: z.int(),
})
export type EvidenceOf = z.infer<typeof evidenceOf>

const place = z.strictObject({
  entity: z.enum(entityNames),
  id,
  title: z.string(),
  owner: z.strictObject({ entity: z.enum(entityNames), id }).nullable(),
  isTrashed: z.boolean(),
})
export type EvidencePlace = z.infer<typeof place>

const added = z.strictObject({
  added: z.array(z.strictObject({ id, title: z.string(), isKnown: z.boolean() })),
  /** Files that were not added, and why. */
  refused: z.array(
    z.strictObject({
      fileName: z.string(),
      failure: z.strictObject({
        code: z.enum(failureCodes),
        detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
    }),
  ),
})
export type AddedEvidence = z.infer<typeof added>

/** Calls on files of evidence. Which file is asked in the main process, or dropped on the window. */
export const evidenceCalls = {
  /** The evidence of one record, the first added first. */
  'evidence.of': query(target, z.array(evidenceOf)),
  /** The records a file is evidence for. */
  'evidence.places': query(z.strictObject({ id }), z.array(place)),
  /**
   * Keeps files as evidence, for a record or for none yet: those dropped on the window, by the handles their drop gave,
   * or those a person chooses in a dialog. One step of undo. Fails with `cancelled`.
   */
  'evidence.add': command(
    z.strictObject({
      to: target.nullable(),
      dropped: z.array(z.string().max(80)).min(1).max(mostFilesAtOnce).optional(),
    }),
    added,
  ),
  /** Opens a copy that cannot be saved in the PC's own program. `not-shown`, `evidence-missing`, `evidence-changed`. */
  'evidence.open': command(z.strictObject({ id }), nothing),
  /** Asks where to, and saves a copy there. Fails as `evidence.open` does, and with `cancelled`. */
  'evidence.save': command(z.strictObject({ id }), nothing),
  /** Reads every byte of all files and names those that are missing or changed. */
  'evidence.check': command(
    nothing,
    z.strictObject({ files: z.int(), bytes: z.int(), missing: z.array(row), changed: z.array(row) }),
  ),
  /** Removes the file of evidence that lies in the trash, for good. */
  'evidence.destroy': command(z.strictObject(versioned), row),
}
