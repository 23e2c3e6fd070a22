/** Changes of a record, named as in the history. */
export const auditChanges = ['create', 'update', 'trash', 'restore'] as const

/** Everything else that the audit tells of. */
export const auditEvents = [
  /** A chain of entries begins, or goes on under another key. */
  'chain-begun',
  'backup-made',
  'backup-protected',
  'office-restored',
  'restore-undone',
  'document-exported',
  'calendar-exported',
  'audit-exported',
  'person-erased',
  'person-exported',
  'signed-in',
  'sign-in-failed',
  'signed-out',
  'locked',
  'profile-added',
  'profile-changed',
  'profile-removed',
  'password-changed',
  'access-changed',
] as const

export const auditKinds = [...auditChanges, ...auditEvents] as const
export type AuditEvent = (typeof auditEvents)[number]
export type AuditKind = (typeof auditKinds)[number]
