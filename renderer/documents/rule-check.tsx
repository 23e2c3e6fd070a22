import { useRef } from 'react'
import { failureOf } from '#renderer/api/api-failure.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import type { Plan } from '#shared/entities/plan.ts'
import { RuleReportTable, type MendFinding } from './rule-report-table.tsx'
import { useRuleCheckNow } from './use-rule-check.ts'
import styles from './rule-report.module.css'

export type RuleCheckProps = {
  which: WhichDocument
  /** The layout whose rules another file is read against. */
  profile: Plan['profile']
  isOpen: boolean
  onClose: () => void
  mend: MendFinding | undefined
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

function Checked({ which, profile, onClose, mend }: RuleCheckProps) {
  const { t } = useFormatter()
  const another = useCommand('document.checkFile')
  const top = useRef<HTMLParagraphElement>(null)
  const check = useRuleCheckNow(which)
  if (check.error) return <FailureNotice failure={failureOf(check.error)} />
  if (!check.data) return <Progress label={t('documents.check.running')} done={null} />
  const other = another.data
  // The new list stands where the old one stood, so who asked for it is led to its beginning.
  const toTheTop = () => top.current?.focus()
  return (
    <>
      <div className={styles.which}>
        <p ref={top} tabIndex={-1} className={styles.file}>
          {other ? t('rules.file', { file: other.fileName }) : t('rules.own-file')}
        </p>
        {other && (
          <Button
            kind="quiet"
            onPress={() => {
              another.reset()
              toTheTop()
            }}
          >
            {t('rules.check-own')}
          </Button>
        )}
        <Button isDisabled={another.isPending} onPress={() => another.mutate({ profile }, { onSuccess: toTheTop })}>
          {t('rules.check-another')}
        </Button>
      </div>
      <RuleReportTable
        report={other ?? check.data}
        // What the office can change mends its own documents, not a file from elsewhere.
        mend={other ? undefined : mend && ((finding) => closingFirst(mend(finding), onClose))}
      />
    </>
  )
}

function closingFirst(place: ReturnType<MendFinding>, onClose: () => void): ReturnType<MendFinding> {
  return (
    place && {
      ...place,
      run: () => {
        onClose()
        place.run()
      },
    }
  )
}
