import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { auditFieldWords, auditKindWords, auditObjectWords } from '#shared/audit/entry-words.ts'
import type { AuditRow } from '#shared/contract/audit-calls.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DataTable } from '#renderer/ui/data-table.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ListArea } from '#renderer/ui/list-area.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { say } from '#renderer/ui/toast.ts'
import { AuditFilters } from './audit-filters.tsx'
import { useAudit } from './use-audit.ts'

/** Everything that was done in the office, by whom and when, narrowed and saved as a table. */
export function AuditPage() {
  const formatter = useFormatter()
  const { t, language } = formatter
  const { filter, setFilter, narrowing, rows } = useAudit()
  const reveal = useCommand('document.reveal')
  const save = useCommand('audit.export')
  const columns = useMemo(() => columnsFor(formatter), [formatter])

  async function exportAll() {
    const { fileName, handle, entries } = await save.mutateAsync({ ...narrowing, language })
    say({
      tone: 'ok',
      words: t('audit.exported', { entries, file: fileName }),
      action: { label: t('documents.export.reveal'), run: () => reveal.mutate({ handle }) },
    })
  }

  return (
    <Page
      title={t('audit.title')}
      width="full"
      trail={<Link to="/backup">{t('backup.title')}</Link>}
      actions={
        <Button isDisabled={save.isPending} onPress={() => void exportAll().catch(() => undefined)}>
          {t('audit.export')}
        </Button>
      }
    >
      <ListArea>
        <AuditFilters filter={filter} onChange={setFilter} count={rows.total} />
        {rows.isEmpty ? (
          <EmptyState icon="search" title={t('audit.empty')}>
            {t('audit.empty.text')}
          </EmptyState>
        ) : (
          rows.isRead && (
            <DataTable
              label={t('audit.title')}
              columns={columns}
              rows={rows}
              nameOf={(row) => nameOf(formatter, row)}
            />
          )
        )}
      </ListArea>
    </Page>
  )
}

function nameOf(formatter: Formatter, row: AuditRow): string {
  return `${row.number}: ${auditKindWords(formatter, row)}`
}

function columnsFor(formatter: Formatter): TableColumn<AuditRow>[] {
  const { t, moment, number } = formatter
  const objectOf = (row: AuditRow) => [auditObjectWords(formatter, row), row.title].filter(Boolean).join(': ')
  return [
    { id: 'number', label: t('audit.number'), width: 90, align: 'end', text: (row) => number(row.number) },
    { id: 'at', label: t('audit.when'), width: 170, text: (row) => moment(row.at, 'day-time') },
    { id: 'who', label: t('audit.who'), width: '1fr', minWidth: 130, text: ({ who }) => who || t('audit.program') },
    { id: 'kind', label: t('audit.what'), width: '1fr', minWidth: 150, text: (row) => auditKindWords(formatter, row) },
    { id: 'object', label: t('audit.record'), width: '2fr', minWidth: 180, priority: 2, text: objectOf },
    {
      id: 'fields',
      label: t('audit.fields'),
      width: '2fr',
      minWidth: 180,
      priority: 3,
      text: (row) => (row.kind === 'update' ? auditFieldWords(formatter, row) : ''),
    },
  ]
}
