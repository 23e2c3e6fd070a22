import type { EntityName } from '#shared/entities/names.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'

/** How a record without a title is called: "Plan without a title". */
export function untitled(formatter: Formatter, entity: EntityName): string {
  return formatter.t('app.untitled', { kind: wordsFor(formatter, entity) ?? entity })
}
