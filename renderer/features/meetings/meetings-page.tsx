import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { SavedState } from '#renderer/form/saved-state.tsx'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { BodiesList } from './bodies-list.tsx'
import { DecisionsList } from './decisions-list.tsx'
import { MeetingPage } from './meeting-page.tsx'
import type { MeetingTab, MeetingView } from './meeting-tabs.ts'
import { MeetingsList } from './meetings-list.tsx'
import { NewMeetingDialog } from './new-meeting-dialog.tsx'
import { TasksList } from './tasks-list.tsx'

type Props = { tab: MeetingTab; recordId: string | null; view: MeetingView }

/** What is talked over and decided: meetings, their decisions and tasks, and the bodies that hold them. */
export function MeetingsPage({ tab, recordId, view }: Props) {
  const t = useT()
  const navigate = useNavigate()
  const [isNew, setNew] = useState(false)
  const go = (to: string, id?: string, shown?: MeetingView) =>
    void navigate({
      to: '/meetings/$tab/{-$recordId}',
      params: { tab: to, recordId: id },
      search: shown === undefined ? {} : { view: shown },
    })

  if (tab === 'list' && recordId !== null) {
    return (
      <MeetingPage
        key={recordId}
        id={recordId}
        view={view}
        onView={(next) => go('list', recordId, next)}
        onClose={() => go('list')}
      />
    )
  }
  const rest = { recordId, onOpen: (id: string | undefined) => go(tab, id) }
  const add = (
    <Button kind="primary" icon="plus" need="write" onPress={() => setNew(true)}>
      {t('meetings.add')}
    </Button>
  )
  return (
    <Page title={t('meeting.plural')} state={<SavedState />} width="full" actions={add}>
      <Tabs
        isWhole
        label={t('meeting.plural')}
        value={tab}
        onChange={(next) => go(next)}
        items={[
          { id: 'list', label: t('meeting.plural'), content: <MeetingsList onOpen={rest.onOpen} add={add} /> },
          { id: 'decisions', label: t('decision.plural'), content: <DecisionsList {...rest} /> },
          { id: 'tasks', label: t('task.plural'), content: <TasksList {...rest} /> },
          { id: 'bodies', label: t('body.plural'), content: <BodiesList {...rest} /> },
        ]}
      />
      {isNew && <NewMeetingDialog onClose={() => setNew(false)} onCreated={(id) => go('list', id)} />}
    </Page>
  )
}
