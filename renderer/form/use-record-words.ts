import { useContext, useMemo } from 'react'
import { useNamedOf } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { CurrencyContext } from './currency-context.ts'
import { namedIds } from './named-ids.ts'
import type { RecordWords } from './value-text.ts'

/**
 * What stored values of a record need to be said in words: the currency of the plan, and the titles of all records they
 * name, also from the trash.
 */
export function useRecordWords(
  entity: EntityName,
  values: readonly (Readonly<Record<string, unknown>> | null)[],
): RecordWords {
  const formatter = useFormatter()
  const currency = useContext(CurrencyContext)
  const rows = useNamedOf(namedIds(entity, values))
  return useMemo(() => {
    function titleOf(named: EntityName, id: string): string | null {
      const row = rows.get(id)
      return row ? recordTitle(formatter, named, row).label : null
    }
    return { currency, titleOf }
  }, [formatter, rows, currency])
}
