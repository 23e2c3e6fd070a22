import type { Submission } from '#shared/entities/submission.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { submissionLayout } from './calendar-layouts.ts'

/** What was done for one due day: the day, the number it was sent under, the year's theme. Saves itself. */
export function SubmissionDialog({ submission, onClose }: { submission: Submission | null; onClose: () => void }) {
  const t = useT()
  return (
    <Dialog title={t('calendar.duty.entry')} isOpen={submission !== null} onClose={onClose}>
      {submission && (
        <RecordDetail
          key={submission.id}
          entity="submission"
          row={submission}
          layout={submissionLayout}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}
