import { QueryClientProvider } from '@tanstack/react-query'
import { CatchBoundary, RouterProvider } from '@tanstack/react-router'
import { Fragment, Suspense, useCallback } from 'react'
import type { Need } from '#shared/access/roles.ts'
import type { AccessState } from '#shared/contract/access-calls.ts'
import { queryClient } from './api/query-client.ts'
import { useCall } from './api/queries.ts'
import type { AppState } from '#shared/contract/office-calls.ts'
import { mayIn, mustSignIn } from './api/use-access.ts'
import { usePreferences } from './api/use-app-state.ts'
import { Broken } from './broken.tsx'
import { guessedLanguage } from './guessed-language.ts'
import { useIdleLock } from './use-idle-lock.ts'
import { FormatterProvider } from './i18n/formatter-provider.tsx'
import { router } from './routes.tsx'
import { loadLater } from './ui/load-later.tsx'
import { MishapBar } from './ui/mishap-bar.tsx'
import { Rights } from './ui/rights.ts'
import { ToastRegion } from './ui/toast-region.tsx'
import { useClosing } from './use-closing.ts'
import { useFailedReads } from './use-failed-reads.ts'
import { useLanguageChange } from './use-language-change.ts'
import { useTheme } from './use-theme.ts'

const GivenBackup = loadLater(async () => (await import('./records/restore/given-backup.tsx')).GivenBackup)
const SignIn = loadLater(async () => (await import('./features/access/sign-in.tsx')).SignIn)
const Setup = loadLater(async () => (await import('./features/setup/setup.tsx')).Setup)

/** The window: one language, one theme, and either the first run or the rooms of the open office. */
export function App() {
  useClosing()
  return (
    <QueryClientProvider client={queryClient}>
      <Suspense>
        <Window />
      </Suspense>
    </QueryClientProvider>
  )
}

function Window() {
  const { language, theme } = usePreferences()
  const { data: state, error, refetch } = useCall('app.state', {})
  useTheme(theme)
  useLanguageChange(language)
  if (!state) {
    return (
      error && (
        <FormatterProvider language={guessedLanguage() ?? 'en'}>
          <Broken error={error} reset={() => void refetch()} />
        </FormatterProvider>
      )
    )
  }
  return (
    <FormatterProvider language={language}>
      <Fragment key={audienceOf(state)}>
        <MishapBar />
        <ToastRegion />
      </Fragment>
      <CatchBoundary getResetKey={() => state.open} errorComponent={Broken}>
        <Content state={state} />
      </CatchBoundary>
      {state.preferences && !mustSignIn(state.access) && (
        <GivenBackup onRestored={() => void router.navigate({ to: '/plans' })} />
      )}
    </FormatterProvider>
  )
}

function Content({ state }: { state: AppState }) {
  if (!state.preferences || !state.open) return <Setup state={state} />
  return mustSignIn(state.access) ? <SignIn /> : <OfficeRooms access={state.access} />
}

// Messages speak of records: they go with the office, with whoever is signed in, and under the lock.
function audienceOf({ open, access }: AppState): string {
  return [open, access.current?.id, mustSignIn(access)].join(' ')
}

// Where no office is open a screen of its own says why; what could not be read from it is no news then.
function OfficeRooms({ access }: { access: AccessState }) {
  useFailedReads()
  useIdleLock()
  const may = useCallback((need: Need) => mayIn(access, need), [access])
  return (
    <Rights value={may}>
      <RouterProvider router={router} />
    </Rights>
  )
}
