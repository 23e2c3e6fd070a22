import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Navigate,
  Outlet,
  redirect,
  useNavigate,
} from '@tanstack/react-router'
import { useCallback } from 'react'
import { Broken } from './broken.tsx'
import { calendarTabs, type CalendarTab } from './features/calendar/calendar-tabs.ts'
import { Frame } from './features/frame/frame.tsx'
import { indicatorTabs, type IndicatorTab } from './features/indicators/indicator-tabs.ts'
import { meetingTabs, meetingViews, type MeetingTab, type MeetingView } from './features/meetings/meeting-tabs.ts'
import { officeTabs, type OfficeTab } from './features/office/office-tabs.ts'
import { personalTabs, type PersonalTab } from './features/personal/personal-tabs.ts'
import { PlansPage } from './features/plans/plans-page.tsx'
import { stakeholderTabs, type StakeholderTab } from './features/stakeholders/stakeholder-tabs.ts'
import { trainingTabs, type TrainingTab } from './features/trainings/training-tabs.ts'
import { settingsTabs, type SettingsTab } from './features/settings/settings-tabs.ts'
import { todayTabs, type TodayTab } from './features/today/today-tabs.ts'
import { useT } from './i18n/use-t.ts'
import { loadLater } from './ui/load-later.tsx'
import { dropMishaps } from './ui/mishaps.ts'
import { dropMessage } from './ui/toast.ts'

// The list of plans is what a person sees first; the code of every other room is read after it.
const PlanEditor = loadLater(async () => (await import('./features/plan-editor/plan-editor.tsx')).PlanEditor)
const DirectivesPage = loadLater(async () => (await import('./features/directives/directives-page.tsx')).DirectivesPage)
const IndicatorsPage = loadLater(async () => (await import('./features/indicators/indicators-page.tsx')).IndicatorsPage)
const MeetingsPage = loadLater(async () => (await import('./features/meetings/meetings-page.tsx')).MeetingsPage)
const CalendarPage = loadLater(async () => (await import('./features/calendar/calendar-page.tsx')).CalendarPage)
const TodayPage = loadLater(async () => (await import('./features/today/today-page.tsx')).TodayPage)
const OfficePage = loadLater(async () => (await import('./features/office/office-page.tsx')).OfficePage)
const PersonalPage = loadLater(async () => (await import('./features/personal/personal-page.tsx')).PersonalPage)
const DocumentsPage = loadLater(async () => (await import('./features/documents/documents-page.tsx')).DocumentsPage)
const SettingsPage = loadLater(async () => (await import('./features/settings/settings-page.tsx')).SettingsPage)
const BackupPage = loadLater(async () => (await import('./features/backup/backup-page.tsx')).BackupPage)
const TrainingsPage = loadLater(async () => (await import('./features/trainings/trainings-page.tsx')).TrainingsPage)
const AuditPage = loadLater(async () => (await import('./features/audit/audit-page.tsx')).AuditPage)
const TrashPage = loadLater(async () => (await import('./features/trash/trash-page.tsx')).TrashPage)
const StakeholdersPage = loadLater(
  async () => (await import('./features/stakeholders/stakeholders-page.tsx')).StakeholdersPage,
)
const OwnOfficePage = loadLater(async () => (await import('./features/setup/own-office-page.tsx')).OwnOfficePage)
const OfficesPage = loadLater(async () => (await import('./features/setup/offices-page.tsx')).OfficesPage)

const root = createRootRoute({ component: Outlet, notFoundComponent: () => <Navigate to="/plans" replace /> })
const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/plans' })
  },
})

const plans = createRoute({
  getParentRoute: () => frame,
  path: '/plans',
  validateSearch: (search): { new?: true } => (search.new === true ? { new: true } : {}),
  component: PlansPage,
})

const plan = createRoute({
  getParentRoute: () => frame,
  path: '/plans/$planId',
  // The record that a search hit or a rule check leads to.
  validateSearch: (search): { node?: string } => (typeof search.node === 'string' ? { node: search.node } : {}),
  component: function PlanRoute() {
    const t = useT()
    const navigate = useNavigate()
    const { planId } = plan.useParams()
    const { node } = plan.useSearch()
    // The address names the record until it is shown; it must not lead back there after a reload.
    const arrived = useCallback(
      () => void navigate({ to: '/plans/$planId', params: { planId }, search: {}, replace: true }),
      [navigate, planId],
    )
    return (
      <PlanEditor
        key={planId}
        planId={planId}
        recordId={node}
        onArrived={arrived}
        trail={<Link to="/plans">{t('app.plans')}</Link>}
        onSetting={(profile, rule) =>
          void navigate({ to: '/settings/$tab', params: { tab: 'layout' }, search: { profile, rule } })
        }
      />
    )
  },
})

const directives = createRoute({
  getParentRoute: () => frame,
  path: '/directives/{-$directiveId}',
  component: function DirectivesRoute() {
    return <DirectivesPage directiveId={directives.useParams().directiveId ?? null} />
  },
})

const office = createRoute({
  getParentRoute: () => frame,
  path: '/office/$tab/{-$recordId}',
  component: function OfficeRoute() {
    const { tab, recordId } = office.useParams()
    return <OfficePage tab={oneOf<OfficeTab>(officeTabs, tab)} recordId={recordId ?? null} />
  },
})

const meetings = createRoute({
  getParentRoute: () => frame,
  path: '/meetings/$tab/{-$recordId}',
  // Which side of a meeting is shown.
  validateSearch: (search): { view?: MeetingView } => {
    const view = meetingViews.find((one) => one === search.view)
    return view === undefined ? {} : { view }
  },
  component: function MeetingsRoute() {
    const { tab, recordId } = meetings.useParams()
    const { view = meetingViews[0] } = meetings.useSearch()
    return <MeetingsPage tab={oneOf<MeetingTab>(meetingTabs, tab)} recordId={recordId ?? null} view={view} />
  },
})

const stakeholders = createRoute({
  getParentRoute: () => frame,
  path: '/stakeholders/$tab/{-$recordId}',
  component: function StakeholdersRoute() {
    const { tab, recordId } = stakeholders.useParams()
    return <StakeholdersPage tab={oneOf<StakeholderTab>(stakeholderTabs, tab)} recordId={recordId ?? null} />
  },
})

const trainings = createRoute({
  getParentRoute: () => frame,
  path: '/trainings/$tab/{-$recordId}',
  component: function TrainingsRoute() {
    const { tab, recordId } = trainings.useParams()
    return <TrainingsPage tab={oneOf<TrainingTab>(trainingTabs, tab)} recordId={recordId ?? null} />
  },
})

const indicators = createRoute({
  getParentRoute: () => frame,
  path: '/indicators/$tab/{-$recordId}',
  component: function IndicatorsRoute() {
    const { tab, recordId } = indicators.useParams()
    return <IndicatorsPage tab={oneOf<IndicatorTab>(indicatorTabs, tab)} recordId={recordId ?? null} />
  },
})

const today = createRoute({
  getParentRoute: () => frame,
  path: '/today/{-$tab}',
  component: function TodayRoute() {
    return <TodayPage tab={oneOf<TodayTab>(todayTabs, today.useParams().tab ?? '')} />
  },
})

const calendar = createRoute({
  getParentRoute: () => frame,
  path: '/calendar/$tab/{-$recordId}',
  component: function CalendarRoute() {
    const { tab, recordId } = calendar.useParams()
    return <CalendarPage tab={oneOf<CalendarTab>(calendarTabs, tab)} recordId={recordId ?? null} />
  },
})

const personal = createRoute({
  getParentRoute: () => frame,
  path: '/personal/$tab',
  component: function PersonalRoute() {
    return <PersonalPage tab={oneOf<PersonalTab>(personalTabs, personal.useParams().tab)} />
  },
})

const documents = createRoute({
  getParentRoute: () => frame,
  path: '/documents/{-$kind}/{-$subjectId}',
  component: function DocumentsRoute() {
    const { kind, subjectId } = documents.useParams()
    const navigate = useNavigate()
    return (
      <DocumentsPage
        kind={kind ?? null}
        id={subjectId ?? null}
        onChoose={(next, id) =>
          void navigate({
            to: '/documents/{-$kind}/{-$subjectId}',
            params: { kind: next, subjectId: id },
            replace: true,
          })
        }
        onSetting={(profile, rule) =>
          void navigate({ to: '/settings/$tab', params: { tab: 'layout' }, search: { profile, rule } })
        }
      />
    )
  },
})

const settings = createRoute({
  getParentRoute: () => frame,
  path: '/settings/$tab',
  validateSearch: (search): { rule?: string; profile?: string } => ({
    ...(typeof search.rule === 'string' ? { rule: search.rule } : {}),
    ...(typeof search.profile === 'string' ? { profile: search.profile } : {}),
  }),
  component: function SettingsRoute() {
    const { tab } = settings.useParams()
    return <SettingsPage {...settings.useSearch()} tab={oneOf<SettingsTab>(settingsTabs, tab)} />
  },
})

const trash = createRoute({ getParentRoute: () => frame, path: '/trash', component: TrashPage })
const backup = createRoute({ getParentRoute: () => frame, path: '/backup', component: BackupPage })
const audit = createRoute({ getParentRoute: () => frame, path: '/audit', component: AuditPage })
const ownOffice = createRoute({ getParentRoute: () => root, path: '/own-office', component: OwnOfficePage })
const offices = createRoute({ getParentRoute: () => root, path: '/offices', component: OfficesPage })

const tree = root.addChildren([
  home,
  frame.addChildren([
    today,
    plans,
    plan,
    calendar,
    directives,
    indicators,
    meetings,
    documents,
    office,
    stakeholders,
    trainings,
    settings,
    personal,
    trash,
    backup,
    audit,
  ]),
  ownOffice,
  offices,
  ...developmentRoutes(),
])

/** Where one can be in the window. The address is in the hash, so it survives a reload of the page. */
export const router = createRouter({
  routeTree: tree,
  history: createHashHistory(),
  defaultPreload: false,
  defaultErrorComponent: Broken,
})

router.subscribe('onBeforeNavigate', ({ fromLocation, toLocation }) => {
  if (screenOf(fromLocation?.pathname) !== screenOf(toLocation.pathname)) {
    dropMessage()
    dropMishaps()
  }
})

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- an interface is what the router lets us extend
  interface Register {
    router: typeof router
  }
}

// Every component in its states; not in what is shipped.
function developmentRoutes() {
  if (import.meta.env.MODE === 'production') return []
  const Gallery = loadLater(async () => (await import('./ui/gallery/gallery.tsx')).Gallery)
  return [createRoute({ getParentRoute: () => root, path: '/gallery', component: Gallery })]
}

// Beside a list one goes from record to record without leaving it.
function screenOf(path = ''): string {
  const [room = '', part = ''] = path.split('/').slice(1)
  return room === 'directives' || room === 'documents' ? room : `${room}/${part}`
}

function oneOf<T extends string>(all: readonly [T, ...T[]], value: string): T {
  return all.find((one) => one === value) ?? all[0]
}
