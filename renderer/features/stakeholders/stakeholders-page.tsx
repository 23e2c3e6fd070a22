import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import { SavedState } from '#renderer/form/saved-state.tsx'
import { useT } from '#renderer/i18n/use-t.ts'
import { NewRecordDialog } from '#renderer/records/new-record-dialog.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { Agreements } from './agreements.tsx'
import { StakeholderDuplicates } from './stakeholder-duplicates.tsx'
import { Matrix } from './matrix.tsx'
import { Promises } from './promises.tsx'
import type { StakeholderTab } from './stakeholder-tabs.ts'
import { StakeholdersList } from './stakeholders-list.tsx'

const asked = [
  { name: 'name' },
  { name: 'shortName', half: true },
  { name: 'kind', half: true },
  { name: 'planRole', half: true },
  { name: 'standsFor', half: true },
  { name: 'inside' },
]

/** Who influences the plan or is touched by it: organisations, their people, and what was agreed and promised. */
export function StakeholdersPage({ tab, recordId }: { tab: StakeholderTab; recordId: string | null }) {
  const t = useT()
  const navigate = useNavigate()
  const [isNew, setNew] = useState(false)
  const [view, setView] = useState('fields')
  const go = (to: string, id?: string) =>
    void navigate({ to: '/stakeholders/$tab/{-$recordId}', params: { tab: to, recordId: id } })
  const rest = { recordId, onOpen: (id: string | undefined) => go(tab, id) }
  const detail = { view, onView: setView }
  const add = (
    <Button kind="primary" icon="plus" need="write" onPress={() => setNew(true)}>
      {t('stakeholders.add')}
    </Button>
  )
  return (
    <Page title={t('stakeholder.plural')} state={<SavedState />} width="full" actions={add}>
      <Tabs
        isWhole
        label={t('stakeholder.plural')}
        value={tab}
        onChange={(next) => go(next)}
        items={[
          {
            id: 'list',
            label: t('stakeholders.tab.list'),
            content: <StakeholdersList {...rest} {...detail} add={add} />,
          },
          { id: 'matrix', label: t('stakeholders.tab.matrix'), content: <Matrix {...rest} {...detail} /> },
          { id: 'agreements', label: t('agreement.plural'), content: <Agreements {...rest} /> },
          { id: 'promises', label: t('stakeholders.tab.promises'), content: <Promises {...rest} /> },
          {
            id: 'duplicates',
            label: t('stakeholders.tab.duplicates'),
            content: <StakeholderDuplicates onOpen={(id) => go('list', id)} />,
          },
        ]}
      />
      {isNew && (
        <NewRecordDialog
          entity="stakeholder"
          title={t('stakeholders.add')}
          fields={asked}
          fresh={{ ...blankRecord('stakeholder', { name: '' }), standsFor: 1 }}
          onClose={() => setNew(false)}
          onCreated={({ id }) => go('list', id)}
        />
      )}
    </Page>
  )
}
