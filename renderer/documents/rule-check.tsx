import { useQuery } from '@tanstack/react-query'
import { invoke } from '#renderer/api/client.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { flushAll } from '#renderer/form/flush.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import type { Plan } from '#shared/entities/plan.ts'
import { RuleReportTable } from './rule-report-table.tsx'

export type RuleCheckProps = {
  which: WhichDocument
  /** The layout whose rules another file is read against. */
  profile: Plan['profile']
  isOpen: boolean
  onClose: () => void
  onSetting: ((rule: string) => void) | undefined
}

/** Every rule of the layout against the Word file as it would be written now, or against any other Word file. */
export function RuleCheck(props: RuleCheckProps) {
  const { t } = useFormatter()
  return (
    <Dialog title={t('rules.title')} isOpen={props.isOpen} onClose={props.onClose} size="wide">
      {props.isOpen && <Checked {...props} />}
    </Dialog>
  )
}

function Checked({ which, profile, onClose, onSetting }: RuleCheckProps) {
  const { t } = useFormatter()
  const another = useCommand('document.checkFile')
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
  const other = another.data
  return (
    <>
      {other && <p>{t('rules.file', { file: other.fileName })}</p>}
      <RuleReportTable
        report={other ?? check.data}
        // The office's settings mend its own documents, not a file from elsewhere.
        onSetting={
          onSetting && !other
            ? (rule) => {
                onClose()
                onSetting(rule)
              }
            : undefined
        }
      />
      <div>
        <Button isDisabled={another.isPending} onPress={() => another.mutate({ profile })}>
          {t('rules.check-another')}
        </Button>
      </div>
    </>
  )
}
