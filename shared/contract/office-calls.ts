import { z } from 'zod'
import type { Failure } from '../failure.ts'
import { office } from '../entities/office.ts'
import { identity } from '../entities/identity.ts'
import { line } from '../field.ts'
import { languages } from '../i18n/languages.ts'
import { officePlaces, sampleNames } from '../samples/names.ts'
import { accessSchema } from './access-calls.ts'
import { command, query } from './call.ts'

const nothing = z.strictObject({})

const preferences = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(['system', 'light', 'dark']),
})
export type Preferences = z.infer<typeof preferences>

const place = z.enum(officePlaces)
export type OfficePlace = z.infer<typeof place>

const state = z.strictObject({
  /** Null until a language was chosen: the first run. */
  preferences: preferences.nullable(),
  /** The open office, or null while none is set up. */
  open: place.nullable(),
  /** The office that is, or was to be, opened; where `failure` stands, it is the one that could not be. */
  place,
  /** Whether the own office exists, so that leaving a sample leads back to it. */
  hasOwn: z.boolean(),
  /** Who may sign in to the open office, and who has. */
  access: accessSchema,
  /** Why the office could not be opened, if so. */
  failure: z.custom<Failure>().nullable(),
})
export type AppState = z.infer<typeof state>

const about = z.strictObject({
  version: z.string(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  sqlite: z.string(),
  runtime: z.enum(['official', 'registry', 'packaged']),
  dataFolder: z.string(),
})
export type About = z.infer<typeof about>

const licences = z.strictObject({
  /** The work of others in the program, with the full text of each licence. */
  parts: z.array(z.strictObject({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() })),
  /** Where the licences of Chromium's own parts are, null where they did not come with the program. */
  chromiumFile: z.string().nullable(),
})
export type Licences = z.infer<typeof licences>

/** Calls on the application and on which office is open. */
export const officeCalls = {
  'app.state': query(nothing, state),
  'app.setPreferences': command(preferences.partial(), state),
  'app.about': query(nothing, about),
  'app.licences': query(nothing, licences),
  /** Shows the file with the licences of Chromium's parts in its folder. */
  'app.revealLicences': command(nothing, nothing),
  /** The window's answer to `closing`: everything typed is saved. */
  'app.readyToClose': command(nothing, nothing),
  /** Opens another office of this PC; a sample is made on its first opening. */
  'office.open': command(z.strictObject({ place }), state),
  /** Shows the file of the office that is or was to be opened in its folder. */
  'office.reveal': command(nothing, nothing),
  /**
   * Saves what can still be read of an office that is refused as CSV and JSON in a folder that is made where a person says.
   * `lost` counts what is known not to be readable. Fails with `not-allowed` while no office is refused.
   */
  'office.salvage': command(
    nothing,
    z.strictObject({ folder: z.string(), read: z.int().min(0), lost: z.int().min(0) }),
  ),
  /**
   * Puts the folder of a sample that cannot be opened aside, where it stays, and makes the sample anew. Fails with
   * `not-allowed` for any other office.
   */
  'office.renewSample': command(z.strictObject({ place: z.enum(sampleNames) }), state),
  /**
   * Puts what is left of the own office, whose file is gone, aside and begins with the first run. Fails with
   * `not-allowed` while the file is there.
   */
  'office.startAnew': command(nothing, state),
  /** Sets up the own office with its first identity. */
  'office.setUp': command(
    z.strictObject({
      office: z.strictObject({
        country: office.fields.country.schema,
        kind: office.fields.kind.schema,
        documentLanguage: office.fields.documentLanguage.schema,
      }),
      identity: z.strictObject({
        name: identity.fields.name.schema,
        parentName: line({ max: 300 }).schema.optional(),
        place: line({ max: 100 }).schema.optional(),
        symbol: line({ max: 40 }).schema.optional(),
      }),
    }),
    state,
  ),
}
