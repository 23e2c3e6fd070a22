import { useNavigate } from '@tanstack/react-router'
import { SavedState } from '#renderer/form/saved-state.tsx'
import { useT } from '#renderer/i18n/use-t.ts'
import { Page } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { Erasures } from './erasures.tsx'
import { FindPerson } from './find-person.tsx'
import { PersonDuplicates } from './person-duplicates.tsx'
import type { PersonalTab } from './personal-tabs.ts'
import { PrivacyTexts } from './privacy-texts.tsx'
import { Retentions } from './retentions.tsx'

/** What the office holds on living people, how long, what it tells them, and what it erased. */
export function PersonalPage({ tab }: { tab: PersonalTab }) {
  const t = useT()
  const navigate = useNavigate()
  return (
    <Page title={t('personal.title')} state={<SavedState />} width="full">
      <Tabs
        isWhole
        label={t('personal.title')}
        value={tab}
        onChange={(next) => void navigate({ to: '/personal/$tab', params: { tab: next } })}
        items={[
          { id: 'find', label: t('personal.tab.find'), content: <FindPerson /> },
          { id: 'duplicates', label: t('personal.tab.duplicates'), content: <PersonDuplicates /> },
          { id: 'retention', label: t('retention.plural'), content: <Retentions /> },
          { id: 'texts', label: t('privacyText.plural'), content: <PrivacyTexts /> },
          { id: 'erasures', label: t('erasure.plural'), content: <Erasures /> },
        ]}
      />
    </Page>
  )
}
