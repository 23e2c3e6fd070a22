import { useNavigate } from '@tanstack/react-router'
import { SavedState } from '#renderer/form/saved-state.tsx'
import { useT } from '#renderer/i18n/use-t.ts'
import { Page } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { AgendaView } from './agenda-view.tsx'
import { calendarTabs, type CalendarTab } from './calendar-tabs.ts'
import { Duties } from './duties.tsx'
import { Inspections } from './inspections.tsx'
import { MonthView } from './month-view.tsx'
import { Publications } from './publications.tsx'

/** Everything that has a day: as a month, as a list, and the rules, checks and publications behind it. */
export function CalendarPage({ tab, recordId }: { tab: CalendarTab; recordId: string | null }) {
  const t = useT()
  const navigate = useNavigate()
  const go = (to: string, id?: string) =>
    void navigate({ to: '/calendar/$tab/{-$recordId}', params: { tab: to, recordId: id } })
  const rest = { recordId, onOpen: (id: string | undefined) => go(tab, id) }
  const contents = {
    month: <MonthView />,
    list: <AgendaView />,
    duties: <Duties {...rest} />,
    inspections: <Inspections {...rest} />,
    publications: <Publications {...rest} />,
  }
  return (
    <Page title={t('app.calendar')} state={<SavedState />} width="full">
      <Tabs
        isWhole
        label={t('app.calendar')}
        value={tab}
        onChange={(next) => go(next)}
        items={calendarTabs.map((id) => ({ id, label: t(`calendar.tab.${id}`), content: contents[id] }))}
      />
    </Page>
  )
}
