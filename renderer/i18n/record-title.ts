import { entities } from '#shared/entities/all.ts'
import type { Directive } from '#shared/entities/directive.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { shortCitation } from '#shared/rules/citation.ts'
import { untitled } from './untitled.ts'

/** How a record is called in lists and pickers, with what tells it from others of the same name. */
export function recordTitle(
  formatter: Formatter,
  entity: EntityName,
  row: Record<string, unknown>,
): { label: string; detail: string | undefined } {
  if (entity === 'directive') {
    const directive = row as Directive
    if (directive.number !== null)
      return { label: shortCitation(directive, formatter), detail: directive.subject || undefined }
    // Words of two languages would stand in one line if it were cited in that of the interface.
    return { label: `${directive.typeName} ${directive.subject}`.trim(), detail: undefined }
  }
  const title = row[entities[entity].title]
  const label = typeof title === 'string' && title !== '' ? title : untitled(formatter, entity)
  return { label, detail: entity === 'signatory' && typeof row.name === 'string' ? row.name : undefined }
}
