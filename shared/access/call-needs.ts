import type { CallName } from '../contract.ts'
import type { EntityName } from '../entities/names.ts'
import type { Need } from './roles.ts'

const verbs = {
  get: 'read',
  list: 'read',
  named: 'read',
  all: 'read',
  create: 'write',
  update: 'write',
  updateMany: 'write',
  trash: 'write',
  trashEach: 'write',
  restore: 'write',
  place: 'write',
  insert: 'write',
} as const satisfies Record<string, Need>

type EntityCall = `${EntityName}.${keyof typeof verbs}`

// What stands on every document of the office, and what the law asks it to say to people.
const managed: readonly EntityName[] = ['office', 'identity', 'signatory', 'layoutValue', 'privacyText', 'retention']

/** What each call asks of whoever makes it. A call that is missing here does not compile. */
const others: Record<Exclude<CallName, EntityCall>, Need> = {
  'history.list': 'read',
  'history.undo': 'write',
  'history.redo': 'write',
  'search.find': 'read',
  'trash.list': 'read',
  'record.copyIntoNextYear': 'write',
  'draft.list': 'read',
  'draft.put': 'write',
  'draft.drop': 'write',
  'plan.facts': 'read',
  'directive.citations': 'read',
  'directive.citedBy': 'read',
  'indicator.standings': 'read',
  'indicator.flow': 'read',
  'indicator.adopt': 'write',
  'indicator.late': 'read',
  'planNode.move': 'write',
  'planNode.paste': 'write',
  'planNode.restoreMany': 'write',
  'planNode.trashMany': 'write',
  'document.dossier': 'read',
  'document.export': 'read',
  'document.cancel': 'read',
  'document.reveal': 'read',
  'document.check': 'read',
  'document.checkFile': 'read',
  'app.state': 'nobody',
  'app.setPreferences': 'nobody',
  'app.about': 'nobody',
  'app.licences': 'nobody',
  'app.revealLicences': 'nobody',
  'app.readyToClose': 'nobody',
  'office.open': 'read',
  'office.reveal': 'administer',
  'office.renewSample': 'administer',
  'office.startAnew': 'administer',
  'office.salvage': 'administer',
  'office.setUp': 'administer',
  'backup.state': 'read',
  'backup.protect': 'administer',
  'backup.make': 'write',
  'backup.automatic': 'manage',
  'backup.cancel': 'write',
  'backup.look': 'administer',
  'backup.verify': 'administer',
  'backup.restore': 'administer',
  'backup.goBack': 'administer',
  'backup.drill': 'write',
  'backup.reveal': 'write',
  'backup.given': 'read',
  'backup.dropped': 'administer',
  'audit.list': 'administer',
  'audit.actors': 'administer',
  'audit.verify': 'administer',
  'audit.export': 'administer',
  'access.begin': 'administer',
  'access.signIn': 'nobody',
  'access.lock': 'nobody',
  'access.signOut': 'nobody',
  'access.recover': 'nobody',
  'access.add': 'administer',
  'access.change': 'administer',
  'access.remove': 'administer',
  'access.setPassword': 'administer',
  'access.changeOwnPassword': 'read',
  'access.setIdle': 'administer',
  'stakeholder.participation': 'read',
  'person.participation': 'read',
  'stakeholder.duplicates': 'read',
  'stakeholder.merge': 'manage',
  'period.counters': 'read',
  'sums.list': 'read',
  'overview.figures': 'read',
  'meeting.carriedOver': 'read',
  'meeting.inviteMembers': 'write',
  'meeting.followUp': 'write',
  'meeting.nextNumbers': 'read',
  'meeting.quorum': 'read',
  'attendance.named': 'read',
  'attendance.listed': 'read',
  'attendance.totals': 'read',
  'attendance.add': 'write',
  'attendance.mark': 'write',
  'personal.find': 'read',
  'personal.export': 'manage',
  'personal.erase': 'administer',
  'retention.due': 'read',
  'retention.destroy': 'administer',
  'person.duplicates': 'read',
  'person.merge': 'manage',
  'training.coverage': 'read',
  'training.clashes': 'read',
  'training.given': 'read',
  'training.adoptTopics': 'write',
  'calendar.entries': 'read',
  'calendar.export': 'read',
  'calendar.adopt': 'write',
  'evidence.of': 'read',
  'evidence.places': 'read',
  'evidence.add': 'write',
  'evidence.open': 'read',
  'evidence.save': 'read',
  'evidence.check': 'read',
  'evidence.destroy': 'manage',
}

/** What a call asks of whoever makes it. */
export function needOf(name: CallName): Need {
  if (Object.hasOwn(others, name)) return others[name as keyof typeof others]
  const [entity, verb] = name.split('.') as [EntityName, keyof typeof verbs]
  const need = verbs[verb]
  return need === 'write' && managed.includes(entity) ? 'manage' : need
}

/** What changing records of an entity asks. */
export function needToChange(entity: EntityName): Need {
  return managed.includes(entity) ? 'manage' : 'write'
}
