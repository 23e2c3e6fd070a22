import { useNavigate } from '@tanstack/react-router'
import { useT } from '#renderer/i18n/use-t.ts'
import { Page } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { Overview } from './overview/overview.tsx'
import { TodayNow } from './today-now.tsx'
import type { TodayTab } from './today-tabs.ts'

/** What is due and was done, and the office in pictures. */
export function TodayPage({ tab }: { tab: TodayTab }) {
  const t = useT()
  const navigate = useNavigate()
  return (
    <Page title={t('app.today')} width="wide">
      <Tabs
        label={t('app.today')}
        value={tab}
        onChange={(next) => void navigate({ to: '/today/{-$tab}', params: { tab: next } })}
        items={[
          { id: 'now', label: t('today.tab.today'), content: <TodayNow /> },
          { id: 'overview', label: t('today.tab.overview'), content: <Overview /> },
        ]}
      />
    </Page>
  )
}
