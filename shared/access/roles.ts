/** What a profile may be, from the most rights to the fewest. */
export const roles = ['administrator', 'secretary', 'officer', 'reader'] as const
export type Role = (typeof roles)[number]

/**
 * What a call asks of whoever makes it: `nobody` works for everyone, also before signing in; `manage` is for what stands
 * on every document of the office, and for steps that touch many records at once.
 */
export const needs = ['nobody', 'read', 'write', 'manage', 'administer'] as const
export type Need = (typeof needs)[number]

const rights: Record<Role, Need> = {
  administrator: 'administer',
  secretary: 'manage',
  officer: 'write',
  reader: 'read',
}

/** Whether a role is enough for what is asked. */
export function mayDo(role: Role, need: Need): boolean {
  return needs.indexOf(need) <= needs.indexOf(rights[role])
}
