import { useQueryClient } from '@tanstack/react-query'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import type { RuleReport } from '#shared/documents/report.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import styles from './known-check.module.css'

/** How a plan's Word file stood when its rules were last read since the start of the program; nothing when they were not. */
export function KnownCheck({ planId }: { planId: string }) {
  const t = useT()
  const client = useQueryClient()
  const known = client
    .getQueriesData<RuleReport>({ queryKey: ['rule-check'] })
    .flatMap(([key, report]) => (report && (key[1] as WhichDocument).id === planId ? [report] : []))
  if (known.length === 0) return null
  const open = known.reduce((sum, { counts }) => sum + counts.outside + counts.missing, 0)
  return (
    <span className={styles.check}>
      {t('plan-editor.check')} {open > 0 ? open : t('plan-editor.check.fine')}
    </span>
  )
}
