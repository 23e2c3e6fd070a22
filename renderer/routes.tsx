import { lazy, Suspense } from 'react'
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  redirect,
  useNavigate,
} from '@tanstack/react-router'
import { DirectivesPage } from './features/directives/directives-page.tsx'
import { Frame } from './features/frame/frame.tsx'
import { OfficePage } from './features/office/office-page.tsx'
import { officeTabs, type OfficeTab } from './features/office/office-tabs.ts'
import { PlansPage } from './features/plans/plans-page.tsx'
import { SettingsPage } from './features/settings/settings-page.tsx'
import { settingsTabs, type SettingsTab } from './features/settings/settings-tabs.ts'
import { OwnOfficePage } from './features/setup/own-office-page.tsx'
import { TrashPage } from './features/trash/trash-page.tsx'
import { useT } from './i18n/use-t.ts'

const PlanEditor = lazy(async () => ({
  default: (await import('./features/plan-editor/plan-editor.tsx')).PlanEditor,
}))
const Gallery = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./ui/gallery/gallery.tsx')).Gallery }))
  : () => null

const root = createRootRoute({ component: Outlet, notFoundComponent: PlansPage })
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
    return (
      <Suspense>
        <PlanEditor
          key={planId}
          planId={planId}
          recordId={node}
          trail={<Link to="/plans">{t('app.plans')}</Link>}
          onSetting={(profile, rule) =>
            void navigate({ to: '/settings/$tab', params: { tab: 'layout' }, search: { profile, rule } })
          }
        />
      </Suspense>
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
const ownOffice = createRoute({ getParentRoute: () => root, path: '/own-office', component: OwnOfficePage })

const gallery = createRoute({
  getParentRoute: () => root,
  path: '/gallery',
  component: () => (
    <Suspense>
      <Gallery />
    </Suspense>
  ),
})

const tree = root.addChildren([
  home,
  frame.addChildren([plans, plan, directives, office, settings, trash]),
  ownOffice,
  ...(import.meta.env.DEV ? [gallery] : []),
])

/** Where one can be in the window. The address is in the hash, so it survives a reload of the page. */
export const router = createRouter({ routeTree: tree, history: createHashHistory(), defaultPreload: false })

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- an interface is what the router lets us extend
  interface Register {
    router: typeof router
  }
}

function oneOf<T extends string>(all: readonly [T, ...T[]], value: string): T {
  return all.find((one) => one === value) ?? all[0]
}
