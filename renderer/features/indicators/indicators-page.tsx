import { useNavigate } from '@tanstack/react-router'
import { SavedState } from '#renderer/form/saved-state.tsx'
import { useT } from '#renderer/i18n/use-t.ts'
import { Page } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { IndicatorList } from './indicator-list.tsx'
import { IndicatorPage } from './indicator-page.tsx'
import type { IndicatorTab } from './indicator-tabs.ts'
import { LateIndicators } from './late-indicators.tsx'
import { StatisticPage } from './statistic-page.tsx'
import { Statistics } from './statistics.tsx'

/** What the office measures: its indicators, the figures it waits for, and its tables by sex. */
export function IndicatorsPage({ tab, recordId }: { tab: IndicatorTab; recordId: string | null }) {
  const t = useT()
  const navigate = useNavigate()
  const go = (to: IndicatorTab, id?: string) =>
    void navigate({ to: '/indicators/$tab/{-$recordId}', params: { tab: to, recordId: id } })

  if (recordId !== null && tab === 'statistics') {
    return <StatisticPage key={recordId} id={recordId} onClose={() => go('statistics')} />
  }
  if (recordId !== null) return <IndicatorPage key={recordId} id={recordId} onClose={() => go('list')} />
  return (
    <Page title={t('app.indicators')} state={<SavedState />} width="full">
      <Tabs
        isWhole
        label={t('app.indicators')}
        value={tab}
        onChange={(next) => go(next as IndicatorTab)}
        items={[
          { id: 'list', label: t('indicator.plural'), content: <IndicatorList onOpen={(id) => go('list', id)} /> },
          { id: 'late', label: t('indicators.late'), content: <LateIndicators onOpen={(id) => go('list', id)} /> },
          {
            id: 'statistics',
            label: t('statistic.plural'),
            content: <Statistics onOpen={(id) => go('statistics', id)} />,
          },
        ]}
      />
    </Page>
  )
}
