import { useQuery } from '@tanstack/react-query'
import { invoke } from '#renderer/api/client.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { flushAll } from '#renderer/form/flush.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import { RuleReportTable } from './rule-report-table.tsx'

export type RuleCheckProps = {
  which: WhichDocument
  isOpen: boolean
  onClose: () => void
  onSetting: ((rule: string) => void) | undefined
}

/** Every rule of the layout against the Word file as it would be written now. */
export function RuleCheck(props: RuleCheckProps) {
  const { t } = useFormatter()
  return (
    <Dialog title={t('rules.title')} isOpen={props.isOpen} onClose={props.onClose} size="wide">
      {props.isOpen && <Checked {...props} />}
    </Dialog>
  )
}

function Checked({ which, onClose, onSetting }: RuleCheckProps) {
  const { t } = useFormatter()
  const check = useQuery({
    queryKey: ['rule-check', which],
    queryFn: async () => {
      await flushAll()
      return await invoke('document.check', which)
    },
    // The list is read anew each time it opens: it is about the file, not about what was true before.
    staleTime: 0,
  })
  if (check.error) return <FailureNotice failure={failureOf(check.error)} />
  if (!check.data) return <Progress label={t('plan-editor.check.running')} done={null} />
  return (
    <RuleReportTable
      report={check.data}
      onSetting={
        onSetting &&
        ((rule) => {
          onClose()
          onSetting(rule)
        })
      }
    />
  )
}
