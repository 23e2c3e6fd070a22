import type { AuditHead } from '#db/audit/keys.ts'
import { eachAuditRow } from '#db/audit/list.ts'
import type { OpenOffice } from '#db/open.ts'
import { auditFieldWords, auditKindWords, auditObjectWords } from '#shared/audit/entry-words.ts'
import type { AuditNarrowing } from '#shared/contract/audit-calls.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { csvLine } from './csv-line.ts'

/** The audit as CSV with a byte order mark, for spreadsheets; its last line says where the chain stood. */
export function auditCsv(
  office: OpenOffice,
  query: AuditNarrowing,
  formatter: Formatter,
  head: AuditHead | null,
): { text: string; entries: number } {
  const { t } = formatter
  const columns = ['number', 'when', 'who', 'what', 'record', 'fields', 'id'] as const
  const lines = [csvLine(columns.map((column) => t(`audit.${column}`)))]
  eachAuditRow(office, query, (row) => {
    const { number, at, who, recordId } = row
    const object = auditObjectWords(formatter, row)
    lines.push(
      csvLine([number, at, who, auditKindWords(formatter, row), object, auditFieldWords(formatter, row), recordId]),
    )
  })
  const entries = lines.length - 1
  if (head !== null) lines.push(csvLine([t('audit.head', { entries: head.entries, seal: head.seal })]))
  return { text: `\uFEFF${lines.join('')}`, entries }
}
