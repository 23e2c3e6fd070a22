import { useQueryClient } from '@tanstack/react-query'
import { useContext, useMemo } from 'react'
import { keptRow } from '#renderer/api/kept-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { CurrencyContext } from './currency-context.ts'
import type { RecordWords } from './value-text.ts'

/** What a stored value needs to be said in words: the currency of the plan, the titles of records that were read. */
export function useRecordWords(): RecordWords {
  const formatter = useFormatter()
  const client = useQueryClient()
  const currency = useContext(CurrencyContext)
  return useMemo(() => {
    function titleOf(entity: EntityName, id: string): string | null {
      const row = keptRow(client, entity, id)
      return row ? recordTitle(formatter, entity, row).label : null
    }
    return { currency, titleOf }
  }, [formatter, client, currency])
}
