import type { DocumentAbout } from '#shared/contract/document-calls.ts'
import type { DocumentSubject } from '#shared/documents/subjects/names.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { StoredRow } from './stored-row.ts'

// What no document prints, in any layout. A field that is missing here costs a reading too many, never a wrong page.
const unprinted: Partial<Record<EntityName, readonly string[]>> = {
  plan: ['status', 'levelNames'],
  directive: ['family', 'status', 'verified', 'source', 'checkedOn', 'note'],
}

const bookkeeping = ['revision', 'updatedAt']

// Subjects whose documents print nothing that belongs to another record of the same entity. Minutes print decisions of
// earlier meetings, and a programme what is said of its courses.
const alone: readonly DocumentSubject[] = ['plan', 'occasion']

/**
 * Whether a change of a record may show on the pages of another or of itself; what belongs to a record names it in the
 * field `<subject>Id`. `before` is undefined where it was not known.
 */
export function mayPrint(
  { subject, id }: DocumentAbout,
  entity: EntityName,
  before: StoredRow | undefined,
  after: StoredRow,
): boolean {
  if (alone.includes(subject)) {
    const owner = `${subject}Id`
    if (entity === subject && after.id !== id) return false
    if (owner in after && after[owner] !== id) return false
  }
  if (!before) return true
  const hidden = [...bookkeeping, ...(unprinted[entity] ?? [])]
  return Object.keys(after).some(
    (name) => !hidden.includes(name) && JSON.stringify(after[name]) !== JSON.stringify(before[name]),
  )
}
