import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import { SavedState } from '#renderer/form/saved-state.tsx'
import { useT } from '#renderer/i18n/use-t.ts'
import { NewRecordDialog } from '#renderer/records/new-record-dialog.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { Coverage } from './coverage.tsx'
import { OccasionPage } from './occasion-page.tsx'
import { OccasionsList } from './occasions-list.tsx'
import { TopicsList } from './topics-list.tsx'
import { TrainersList } from './trainers-list.tsx'
import type { TrainingTab } from './training-tabs.ts'
import { TrainingsList } from './trainings-list.tsx'

const asked = [
  { name: 'title' },
  { name: 'kind', half: true },
  { name: 'state', half: true },
  { name: 'audience' },
  { name: 'parentId' },
]

/** What the office teaches: programmes and courses, their sittings and participants, trainers and topics. */
export function TrainingsPage({ tab, recordId }: { tab: TrainingTab; recordId: string | null }) {
  const t = useT()
  const navigate = useNavigate()
  const [isNew, setNew] = useState(false)
  const [view, setView] = useState('fields')
  const go = (to: string, id?: string) =>
    void navigate({ to: '/trainings/$tab/{-$recordId}', params: { tab: to, recordId: id } })

  if (tab === 'occasions' && recordId !== null) {
    return <OccasionPage key={recordId} id={recordId} onClose={() => go('occasions')} />
  }
  const rest = { recordId, onOpen: (id: string | undefined) => go(tab, id) }
  const add = (
    <Button kind="primary" icon="plus" need="write" onPress={() => setNew(true)}>
      {t('trainings.new')}
    </Button>
  )
  return (
    <Page title={t('training.plural')} state={<SavedState />} width="full" actions={add}>
      <Tabs
        isWhole
        label={t('training.plural')}
        value={tab}
        onChange={(next) => go(next)}
        items={[
          {
            id: 'list',
            label: t('trainings.tab.list'),
            content: (
              <TrainingsList
                {...rest}
                add={add}
                view={view}
                onView={setView}
                onOccasion={(id) => go('occasions', id)}
                onTraining={(id) => go('list', id)}
              />
            ),
          },
          {
            id: 'occasions',
            label: t('trainings.tab.occasions'),
            content: <OccasionsList onOpen={(id) => go('occasions', id)} />,
          },
          { id: 'coverage', label: t('trainings.tab.coverage'), content: <Coverage /> },
          { id: 'trainers', label: t('trainer.plural'), content: <TrainersList {...rest} /> },
          { id: 'topics', label: t('topic.plural'), content: <TopicsList {...rest} /> },
        ]}
      />
      {isNew && (
        <NewRecordDialog
          entity="training"
          title={t('trainings.new')}
          fields={asked}
          fresh={blankRecord('training', { title: '' })}
          onClose={() => setNew(false)}
          onCreated={({ id }) => go('list', id)}
        />
      )}
    </Page>
  )
}
