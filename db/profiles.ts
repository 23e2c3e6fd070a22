import type { Role } from '#shared/access/roles.ts'
import type { Profile } from '#shared/contract/access-calls.ts'
import { Failed } from '#shared/failure.ts'
import { noteWith, type Event } from './audit/events.ts'
import { metaOf } from './backup/copy-facts.ts'
import { putMeta } from './backup/sequence.ts'
import { instantOf } from './clock.ts'
import { reading, type Connection, type OpenOffice } from './connection.ts'
import { newId } from './uuid.ts'
import { writeAside, type Actor } from './write.ts'

export type StoredProfile = Profile & { password: string; failures: number; failedAt: string | null }

/** Everybody who may sign in, by name. */
export function listProfiles(office: OpenOffice): Profile[] {
  return reading(office, ({ client }) =>
    client.prepare<[], Profile>('SELECT id, name, role FROM profile WHERE removed_at IS NULL ORDER BY name, id').all(),
  )
}

/** One profile with its hashed password. Fails with `not-found`. */
export function readProfile(office: OpenOffice, id: string): StoredProfile {
  return reading(office, (connection) => profileIn(connection, id))
}

/** Adds a profile with a hashed password. Fails with `invalid` where the name is taken. */
export function addProfile(
  office: OpenOffice,
  actor: Actor,
  { name, role, password }: { name: string; role: Role; password: string },
): string {
  const id = newId(Date.now())
  changing(office, actor, { kind: 'profile-added', detail: { profile: id, role } }, (connection) => {
    requireFreeName(connection, name, id)
    put(connection, { id, name, role, password })
  })
  return id
}

/**
 * Makes the first profile, an administrator's, and keeps the hash of the key for forgotten passwords with it. Fails with
 * `not-allowed` where there is a profile already, whose key this one would replace.
 */
export function beginProfiles(
  office: OpenOffice,
  actor: Actor,
  { name, password, recovery }: { name: string; password: string; recovery: string },
): string {
  const id = newId(Date.now())
  writeAside(office, (connection) => {
    const { client } = connection
    const found = client.prepare('SELECT 1 FROM profile WHERE removed_at IS NULL').get()
    if (found !== undefined) throw new Failed('not-allowed')
    putMeta(client, 'accessRecovery', recovery)
    noteWith(connection, actor, { kind: 'access-changed', detail: { setting: 'accessRecovery' } })
    put(connection, { id, name, role: 'administrator', password })
    noteWith(connection, actor, { kind: 'profile-added', detail: { profile: id, role: 'administrator' } })
  })
  return id
}

/** Changes name and role. Fails with `last-administrator`, or `invalid` where the name is taken. */
export function changeProfile(office: OpenOffice, actor: Actor, { id, name, role }: Profile): void {
  changing(office, actor, { kind: 'profile-changed', detail: { profile: id, role } }, (connection) => {
    profileIn(connection, id)
    requireFreeName(connection, name, id)
    connection.client.prepare('UPDATE profile SET name = ?, role = ? WHERE id = ?').run(name, role, id)
    requireAdministrator(connection)
  })
}

/** Removes a profile; its name stays for the audit. Fails with `last-administrator` unless it was the last of all. */
export function removeProfile(office: OpenOffice, actor: Actor, id: string): void {
  changing(office, actor, { kind: 'profile-removed', detail: { profile: id } }, (connection) => {
    profileIn(connection, id)
    connection.client.prepare('UPDATE profile SET removed_at = ? WHERE id = ?').run(nowOf(connection), id)
    requireAdministrator(connection)
  })
}

/** Sets a hashed password; wrong tries before it count no longer. */
export function setPassword(office: OpenOffice, actor: Actor, id: string, password: string): void {
  changing(office, actor, { kind: 'password-changed', detail: { profile: id } }, (connection) => {
    profileIn(connection, id)
    connection.client
      .prepare('UPDATE profile SET password = ?, failures = 0, failed_at = NULL WHERE id = ?')
      .run(password, id)
  })
}

/** Notes a try to sign in, right or wrong. */
export function noteTry(office: OpenOffice, actor: Actor, id: string, right: boolean): void {
  const kind = right ? 'signed-in' : 'sign-in-failed'
  changing(office, actor, { kind, detail: { profile: id } }, (connection) => {
    const sql = right
      ? 'UPDATE profile SET failures = 0, failed_at = NULL WHERE id = ?'
      : 'UPDATE profile SET failures = failures + 1, failed_at = ? WHERE id = ?'
    connection.client.prepare(sql).run(...(right ? [id] : [nowOf(connection), id]))
  })
}

/** A setting of signing in that is kept with the office; null if it was never set. */
export function accessSetting(office: OpenOffice, key: 'idleMinutes' | 'accessRecovery'): string | null {
  return reading(office, ({ client }) => metaOf(client, key))
}

/** Sets after how many minutes without a key or the mouse the screen locks. */
export function setIdleMinutes(office: OpenOffice, actor: Actor, minutes: number): void {
  changing(office, actor, { kind: 'access-changed', detail: { setting: 'idleMinutes' } }, ({ client }) =>
    putMeta(client, 'idleMinutes', String(minutes)),
  )
}

function changing(office: OpenOffice, actor: Actor, event: Event, work: (connection: Connection) => void): void {
  writeAside(office, (connection) => {
    work(connection)
    noteWith(connection, actor, event)
  })
}

function put(connection: Connection, { id, name, role, password }: Profile & { password: string }): void {
  connection.client
    .prepare('INSERT INTO profile (id, name, role, password, created_at) VALUES (?, ?, ?, ?, ?)')
    .run(id, name, role, password, nowOf(connection))
}

function profileIn({ client }: Connection, id: string): StoredProfile {
  const found = client
    .prepare<[string], StoredProfile>(
      `SELECT id, name, role, password, failures, failed_at AS failedAt FROM profile WHERE id = ? AND removed_at IS NULL`,
    )
    .get(id)
  if (found === undefined) throw new Failed('not-found')
  return found
}

function requireFreeName({ client }: Connection, name: string, id: string): void {
  const taken = client.prepare('SELECT 1 FROM profile WHERE removed_at IS NULL AND name = ? AND id <> ?').get(name, id)
  if (taken !== undefined) throw new Failed('invalid', { problems: [{ path: 'name', reason: 'taken' }] })
}

function requireAdministrator({ client }: Connection): void {
  const { all, administrators } = client
    .prepare<[], { all: number; administrators: number }>(
      `SELECT count(*) AS "all", coalesce(sum(role = 'administrator'), 0) AS administrators
       FROM profile WHERE removed_at IS NULL`,
    )
    .get() ?? { all: 0, administrators: 0 }
  if (all > 0 && administrators === 0) throw new Failed('last-administrator')
}

function nowOf({ clock }: Connection): string {
  return instantOf(clock.now())
}
