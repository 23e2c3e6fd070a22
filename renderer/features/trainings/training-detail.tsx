import type { Training } from '#shared/entities/training.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { RecordDocumentBar } from '#renderer/documents/record-document-bar.tsx'
import { RecordDocumentPages } from '#renderer/documents/record-document-pages.tsx'
import { useRecordDocuments } from '#renderer/documents/use-record-documents.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { PlanNodeControl } from '#renderer/records/plan-node-control.tsx'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { TrainingCommands } from './training-commands.tsx'
import { trainingLayout } from './training-layouts.ts'
import { TrainingOccasions } from './training-occasions.tsx'
import styles from './trainings.module.css'

const controls = { planNodeId: PlanNodeControl }

export type TrainingDetailProps = {
  training: Training
  onClose: () => void
  view: string
  onView: (view: string) => void
  onOccasion: (id: string) => void
  onTraining: (id: string) => void
}

/** One programme or course: what it is, and the occasions it was held at. */
export function TrainingDetail(props: TrainingDetailProps) {
  const { training, onClose, view, onView, onOccasion, onTraining } = props
  const t = useT()
  const documents = useRecordDocuments('training', training, useOffice())
  return (
    <RecordDetail
      entity="training"
      row={training}
      layout={trainingLayout}
      controls={controls}
      onClose={onClose}
      views={{
        fields: t('trainings.view.fields'),
        value: view,
        onChange: onView,
        items: [
          {
            id: 'occasions',
            label: t('occasion.plural'),
            content: <TrainingOccasions training={training} onOpen={onOccasion} />,
          },
          ...(documents
            ? [
                {
                  id: 'documents',
                  label: t('trainings.view.documents'),
                  content: (
                    <div className={styles.part}>
                      <div className={styles.commands}>
                        <RecordDocumentBar documents={documents} />
                      </div>
                      {documents.hasPreview && (
                        <div className={styles.pages}>
                          <RecordDocumentPages documents={documents} />
                        </div>
                      )}
                    </div>
                  ),
                },
              ]
            : []),
        ],
      }}
    >
      {(typed) => <TrainingCommands training={typed} onTraining={onTraining} />}
    </RecordDetail>
  )
}
