import type { Stakeholder } from '#shared/entities/stakeholder.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { Commitments } from './commitments.tsx'
import { Contacts } from './contacts.tsx'
import { Participation } from './participation.tsx'
import { RatingControl } from './rating-control.tsx'
import { StakeholderFacts } from './stakeholder-facts.tsx'
import { stakeholderLayout } from './stakeholder-layouts.ts'

const controls = { influence: RatingControl, interest: RatingControl }

export type DetailView = { view: string; onView: (view: string) => void }

/** One organisation: its facts, who speaks for it and what was talked about, agreed, promised, and what it came to. */
export function StakeholderDetail({
  stakeholder,
  onClose,
  view,
  onView,
}: DetailView & { stakeholder: Stakeholder; onClose: () => void }) {
  const t = useT()
  const { id } = stakeholder
  return (
    <RecordDetail
      entity="stakeholder"
      row={stakeholder}
      layout={stakeholderLayout}
      controls={controls}
      onClose={onClose}
      views={{
        fields: t('stakeholders.view.fields'),
        value: view,
        onChange: onView,
        items: [
          { id: 'contacts', label: t('stakeholders.view.contacts'), content: <Contacts stakeholderId={id} /> },
          { id: 'commitments', label: t('stakeholders.view.commitments'), content: <Commitments stakeholderId={id} /> },
          { id: 'came', label: t('stakeholders.view.came'), content: <Participation stakeholderId={id} /> },
        ],
      }}
    >
      {(typed) => <StakeholderFacts stakeholder={typed} />}
    </RecordDetail>
  )
}
