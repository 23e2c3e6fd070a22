import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { roles } from '#shared/access/roles.ts'

/** Small facts about the file itself: office id, device id, the hybrid clock's last reading. */
export const meta = sqliteTable('meta', { key: text('key').primaryKey(), value: text('value').notNull() })

/** The migrations this file has been through, with the hash of each one's text. */
export const migrationLog = sqliteTable('migration', {
  number: integer('number').primaryKey(),
  name: text('name').notNull(),
  checksum: text('checksum').notNull(),
  at: text('at').notNull(),
})

/**
 * One write: what undo takes back and redo brings again. `state` is `done`, `undone`, `dropped` (undone, then overtaken
 * by a new write) or `lasting` (not for undo). An undo or redo is a step of its own and names the one it concerns.
 */
export const steps = sqliteTable(
  'step',
  {
    number: integer('number').primaryKey(),
    kind: text('kind', { enum: ['do', 'undo', 'redo'] }).notNull(),
    state: text('state', { enum: ['done', 'undone', 'dropped', 'lasting'] }).notNull(),
    target: integer('target'),
    at: text('at').notNull(),
    clock: text('clock').notNull(),
    device: text('device').notNull(),
    operator: text('operator').notNull(),
    /** The profile of whoever made it; none where nobody had to sign in. */
    profile: text('profile'),
  },
  (t) => [
    check('step_kind', sql.raw(`"kind" IN ('do', 'undo', 'redo')`)),
    check('step_state', sql.raw(`"state" IN ('done', 'undone', 'dropped', 'lasting')`)),
    index('step_state').on(t.state, t.kind),
  ],
)

/** One changed record of one step; `before` and `after` hold the changed fields only. Triggers refuse to alter a row. */
export const history = sqliteTable(
  'history',
  {
    sequence: integer('sequence').primaryKey(),
    step: integer('step')
      .notNull()
      .references(() => steps.number),
    action: text('action', { enum: ['create', 'update', 'trash', 'restore'] }).notNull(),
    entity: text('entity').notNull(),
    recordId: text('record_id').notNull(),
    /** The revision the record had after the change. */
    revision: integer('revision').notNull(),
    before: text('before'),
    after: text('after'),
  },
  (t) => [
    check('history_action', sql.raw(`"action" IN ('create', 'update', 'trash', 'restore')`)),
    check('history_before', sql.raw(`json_valid("before")`)),
    check('history_after', sql.raw(`json_valid("after")`)),
    index('history_record').on(t.recordId, t.revision),
    index('history_step').on(t.step),
  ],
)

/** What the full-text index has under its rowid. The words themselves stand, folded, in the FTS5 table `search`. */
export const searchEntries = sqliteTable(
  'search_entry',
  {
    number: integer('number').primaryKey(),
    entity: text('entity').notNull(),
    recordId: text('record_id').notNull(),
    /** What the record is a part of, such as its plan; found only while that is not in the trash. */
    ownerEntity: text('owner_entity'),
    ownerId: text('owner_id'),
  },
  (t) => [uniqueIndex('search_entry_record').on(t.recordId)],
)

/** What a form holds that is not saved yet, by the form's own key and the profile that typed it (empty without one). */
export const drafts = sqliteTable(
  'draft',
  {
    key: text('key').notNull(),
    profile: text('profile').notNull().default(''),
    value: text('value').notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.profile] })],
)

/**
 * What was done, one row after the other, each sealed with the one before it (decision 0018). It names records and
 * fields and never holds what stood in them. Triggers refuse to change or remove a row.
 */
export const audit = sqliteTable(
  'audit',
  {
    number: integer('number').primaryKey(),
    at: text('at').notNull(),
    /** The id of a profile; without profiles, the name of the account at the PC. */
    actor: text('actor').notNull(),
    /** See shared/audit/kinds.ts. */
    kind: text('kind').notNull(),
    /** The step of a change. */
    step: integer('step'),
    entity: text('entity'),
    recordId: text('record_id'),
    revision: integer('revision'),
    /** Names of the changed fields, as JSON. */
    fields: text('fields'),
    /** Ids, numbers and codes of what is no change of a record, as JSON. */
    detail: text('detail'),
    seal: text('seal').notNull(),
  },
  () => [
    check('audit_fields', sql.raw(`json_valid("fields")`)),
    check('audit_detail', sql.raw(`json_valid("detail")`)),
  ],
)

/** Who may sign in to the office. Removed ones stay, because the audit names them. */
export const profiles = sqliteTable(
  'profile',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    role: text('role', { enum: roles }).notNull(),
    /** How the password was hashed, its salt and its hash. */
    password: text('password').notNull(),
    /** Wrong passwords since the last right one, and when the last of them came. */
    failures: integer('failures').notNull().default(0),
    failedAt: text('failed_at'),
    createdAt: text('created_at').notNull(),
    removedAt: text('removed_at'),
  },
  () => [
    check('profile_name', sql.raw(`length("name") BETWEEN 1 AND 100`)),
    check('profile_role', sql.raw(`"role" IN (${roles.map((role) => `'${role}'`).join(', ')})`)),
  ],
)
