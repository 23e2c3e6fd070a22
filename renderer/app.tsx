import { QueryClientProvider } from '@tanstack/react-query'
import { CatchBoundary, RouterProvider } from '@tanstack/react-router'
import { Suspense } from 'react'
import { queryClient } from './api/query-client.ts'
import { useAppState, usePreferences } from './api/use-app-state.ts'
import { Broken } from './broken.tsx'
import { FormatterProvider } from './i18n/formatter-provider.tsx'
import { router } from './routes.tsx'
import { loadLater } from './ui/load-later.tsx'
import { ToastRegion } from './ui/toast-region.tsx'
import { useClosing } from './use-closing.ts'
import { useLanguageChange } from './use-language-change.ts'
import { useTheme } from './use-theme.ts'

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
  const state = useAppState()
  useTheme(theme)
  useLanguageChange(language)
  if (!state) return null
  return (
    <FormatterProvider language={language}>
      <CatchBoundary getResetKey={() => state.open} errorComponent={Broken}>
        {state.preferences && state.open ? <RouterProvider router={router} /> : <Setup state={state} />}
      </CatchBoundary>
      <ToastRegion key={state.open} />
    </FormatterProvider>
  )
}
