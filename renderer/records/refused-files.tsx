import type { AddedEvidence } from '#shared/contract/evidence-calls.ts'
import type { Failure } from '#shared/failure.ts'
import { failureWords } from '#shared/i18n/failure-words.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/notice.tsx'

/** Which files were not added, why, and what to do. */
export function RefusedFiles({ refused, onClose }: { refused: AddedEvidence['refused']; onClose: () => void }) {
  const formatter = useFormatter()
  const { t } = formatter
  if (refused.length === 0) return null
  return (
    <Notice
      tone="bad"
      title={t('evidence.refused', { count: refused.length })}
      actions={
        <Button size="small" onPress={onClose}>
          {t('app.close')}
        </Button>
      }
    >
      <ul>
        {refused.map(({ fileName, failure }) => {
          const { title, whatToDo, facts } = failureWords(formatter, failure as Failure)
          const limits = facts.filter((fact) => !fact.includes(fileName))
          return (
            <li key={fileName}>{[`${fileName}: ${title}`, ...limits, whatToDo].join('. ').replaceAll('..', '.')}</li>
          )
        })}
      </ul>
    </Notice>
  )
}
