import type { NavigateOptions } from '@tanstack/react-router'
import type { EntityName } from '#shared/entities/names.ts'

type Placed = { entity: EntityName; id: string; owner: { entity: EntityName; id: string } | null }

/** Where a record is shown, by what it is a part of where it has no place of its own; null while no room shows it. */
export function addressOf(record: Placed): NavigateOptions | null {
  if (record.entity === 'directive') return { to: '/directives/{-$directiveId}', params: { directiveId: record.id } }
  if (record.entity === 'unit') return officeAddress('units', record.id)
  if (record.entity === 'signatory') return officeAddress('signatories', record.id)
  if (record.entity === 'identity') return officeAddress('identity', record.id)
  if (record.entity === 'plan') return { to: '/plans/$planId', params: { planId: record.id } }
  if (record.owner?.entity === 'plan') {
    return { to: '/plans/$planId', params: { planId: record.owner.id }, search: { node: record.id } }
  }
  return null
}

function officeAddress(tab: string, recordId: string): NavigateOptions {
  return { to: '/office/$tab/{-$recordId}', params: { tab, recordId } }
}
