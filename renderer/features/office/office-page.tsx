import { useNavigate } from '@tanstack/react-router'
import { SavedState } from '#renderer/form/saved-state.tsx'
import { useT } from '#renderer/i18n/use-t.ts'
import { Page } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { EvidenceRecords } from './evidence-records.tsx'
import { Identities } from './identities.tsx'
import type { OfficeTab } from './office-tabs.ts'
import { People } from './people.tsx'
import { Signatories } from './signatories.tsx'
import { Units } from './units.tsx'

/** Who the office is: its units and partners, who signs, and how it is called and headed. */
export function OfficePage({ tab, recordId }: { tab: OfficeTab; recordId: string | null }) {
  const t = useT()
  const navigate = useNavigate()
  const go = (to: string, id?: string) =>
    void navigate({ to: '/office/$tab/{-$recordId}', params: { tab: to, recordId: id } })
  const rest = { recordId, onOpen: (id: string | undefined) => go(tab, id) }
  return (
    <Page title={t('app.units-and-signatories')} state={<SavedState />} width="full">
      <Tabs
        isWhole
        label={t('app.units-and-signatories')}
        value={tab}
        onChange={(next) => go(next)}
        items={[
          { id: 'units', label: t('app.units'), content: <Units {...rest} /> },
          { id: 'people', label: t('person.plural'), content: <People {...rest} /> },
          { id: 'signatories', label: t('app.signatories'), content: <Signatories {...rest} /> },
          { id: 'identity', label: t('app.identity'), content: <Identities {...rest} /> },
          { id: 'evidence', label: t('evidence.plural'), content: <EvidenceRecords {...rest} /> },
        ]}
      />
    </Page>
  )
}
