import { useNavigate } from '@tanstack/react-router'
import { layoutProfiles } from '#shared/entities/layout-profiles.ts'
import type { Plan } from '#shared/entities/plan.ts'
import { SavedState } from '#renderer/form/saved-state.tsx'
import { useMay } from '#renderer/ui/rights.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Page } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { LayoutSettings } from './layout-settings.tsx'
import { OfficeSettings } from './office-settings.tsx'
import { ProgramSettings } from './program-settings.tsx'
import { ProfilesSettings } from './profiles-settings.tsx'
import type { SettingsTab } from './settings-tabs.ts'

type Props = { tab: SettingsTab; rule?: string; profile?: string }

/** The program, the office's documents, and the values of the layouts. */
export function SettingsPage({ tab, rule, profile }: Props) {
  const t = useT()
  const navigate = useNavigate()
  const mayAdminister = useMay('administer')
  const chosen = layoutProfiles.find((one): one is Plan['profile'] => one === profile)
  return (
    <Page title={t('settings.title')} state={<SavedState />}>
      <Tabs
        label={t('settings.title')}
        value={tab}
        onChange={(next) => void navigate({ to: '/settings/$tab', params: { tab: next } })}
        items={[
          { id: 'program', label: t('settings.program'), content: <ProgramSettings /> },
          { id: 'office', label: t('settings.office'), content: <OfficeSettings /> },
          ...(mayAdminister ? [{ id: 'profiles', label: t('access.title'), content: <ProfilesSettings /> }] : []),
          {
            id: 'layout',
            label: t('settings.layout'),
            content: <LayoutSettings profile={chosen ?? null} rule={rule ?? null} />,
          },
        ]}
      />
    </Page>
  )
}
