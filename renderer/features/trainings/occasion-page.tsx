import { Link } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { occasion as description, type Occasion } from '#shared/entities/occasion.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { BesidePages } from '#renderer/documents/beside-pages.tsx'
import { RecordDocumentBar } from '#renderer/documents/record-document-bar.tsx'
import { useRecordDocuments } from '#renderer/documents/use-record-documents.ts'
import { EntityForm } from '#renderer/form/entity-form.tsx'
import { SavedState } from '#renderer/form/saved-state.tsx'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { EvidencePanel } from '#renderer/records/evidence-panel.tsx'
import { LockButton } from '#renderer/records/lock-button.tsx'
import { PeopleGrid } from '#renderer/records/people/people-grid.tsx'
import { PeopleList } from '#renderer/records/people/people-list.tsx'
import { GatheringContext, StatedTotalControl } from '#renderer/records/people/stated-total-control.tsx'
import { RecordCommands } from '#renderer/records/record-commands.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { certificateColumn } from './certificate-column.ts'
import { OccasionState } from './state-chip.tsx'
import { occasionLayout, participantLayout } from './training-layouts.ts'
import { TrainersControl } from './trainers-control.tsx'
import styles from './trainings.module.css'

const controls = { statedTotal: StatedTotalControl, trainerIds: TrainersControl }

/** One sitting of a training: who came, counted and by name, and what is known about it. */
export function OccasionPage({ id, onClose }: { id: string; onClose: () => void }) {
  const { data: occasion, error } = useCall('occasion.get', { id })
  const isGone = (error && failureOf(error).code === 'not-found') || (occasion && occasion.deletedAt !== null)
  useEffect(() => {
    if (isGone) onClose()
  }, [isGone, onClose])
  if (!occasion || isGone) return null
  return <OpenOccasion occasion={occasion} onClose={onClose} />
}

function OpenOccasion({ occasion, onClose }: { occasion: Occasion; onClose: () => void }) {
  const formatter = useFormatter()
  const documents = useRecordDocuments('occasion', occasion, useOffice())
  const title = recordTitle(formatter, 'occasion', occasion).label
  return (
    <Page
      title={title}
      width="full"
      state={
        <>
          <OccasionState state={occasion.state} />
          <SavedState />
        </>
      }
      actions={
        <>
          {documents && <RecordDocumentBar documents={documents} />}
          <LockButton entity="occasion" record={occasion} />
          <RecordCommands entity="occasion" row={occasion} title={title} onTrashed={onClose} />
        </>
      }
      trail={
        <Link to="/trainings/$tab/{-$recordId}" params={{ tab: 'occasions', recordId: undefined }}>
          {formatter.t('occasion.plural')}
        </Link>
      }
    >
      <BesidePages documents={documents}>
        <OccasionParts occasion={occasion} />
      </BesidePages>
    </Page>
  )
}

function OccasionParts({ occasion }: { occasion: Occasion }) {
  const formatter = useFormatter()
  const { t } = formatter
  const { id, locked, state } = occasion
  const gathering = useMemo(() => ({ of: 'occasion' as const, id }), [id])
  const columns = useMemo(() => [certificateColumn(formatter)], [formatter])
  return (
    <div className={styles.occasion}>
      <div className={styles.people}>
        {locked && <Notice>{t('attendance.locked')}</Notice>}
        <PeopleGrid {...gathering} isLocked={locked} />
        <PeopleList
          {...gathering}
          isLocked={locked}
          presence={state === 'planned' ? 'invited' : 'present'}
          layout={participantLayout}
          columns={columns}
        />
      </div>
      <section className={styles.card} aria-labelledby={`${id}-card`}>
        <h2 id={`${id}-card`}>{t('trainings.card')}</h2>
        <GatheringContext value={gathering}>
          <EntityForm
            key={id}
            entity={description}
            row={occasion}
            layout={occasionLayout}
            controls={controls}
            isReadOnly={locked}
          />
        </GatheringContext>
        <EvidencePanel entity="occasion" id={id} />
      </section>
    </div>
  )
}
