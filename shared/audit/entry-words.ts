import type { AuditRow } from '../contract/audit-calls.ts'
import type { Formatter } from '../i18n/formatter.ts'
import { wordsFor } from '../i18n/words-for.ts'

/** What was done, in words. */
export function auditKindWords(formatter: Formatter, { kind }: Pick<AuditRow, 'kind'>): string {
  return wordsFor(formatter, `audit.kind.${kind}`) ?? kind
}

/** What it was done to: the kind of record, else what is known of the event. */
export function auditObjectWords(
  formatter: Formatter,
  { entity, detail }: Pick<AuditRow, 'entity' | 'detail'>,
): string {
  const { sequence, document, role } = detail
  const words = [
    entity === null ? null : wordsFor(formatter, entity),
    typeof sequence === 'number' ? formatter.t('audit.detail.backup', { sequence }) : null,
    typeof document === 'string' ? wordsFor(formatter, `document.kind.${document}`) : null,
    typeof role === 'string' ? wordsFor(formatter, `access.role.${role}`) : null,
  ]
  return words.filter((word) => word !== null).join(' · ')
}

/** The fields that were changed, in words; what every change touches is left out. */
export function auditFieldWords(formatter: Formatter, { entity, fields }: Pick<AuditRow, 'entity' | 'fields'>): string {
  const names = fields.filter((field) => field !== 'deletedAt' && field !== 'id')
  return names.map((name) => wordsFor(formatter, `${entity}.${name}`) ?? name).join(', ')
}
