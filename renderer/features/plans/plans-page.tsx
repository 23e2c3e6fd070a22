import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Plan } from '#shared/entities/plan.ts'
import { fold } from '#shared/fold.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { ListArea } from '#renderer/ui/list-area.tsx'
import { loadLater } from '#renderer/ui/load-later.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { commandKeys } from '#renderer/ui/shortcut-keys.ts'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { PlansTable } from './plans-table.tsx'

const NewPlanDialog = loadLater(async () => (await import('./new-plan-dialog.tsx')).NewPlanDialog)

/** All plans of the office. */
export function PlansPage() {
  const { t } = useFormatter()
  const navigate = useNavigate()
  const search = useSearch({ strict: false })
  const isNew = search.new === true
  const setNew = (open: boolean) => void navigate({ to: '/plans', search: open ? { new: true } : {}, replace: true })
  const [words, setWords] = useState('')
  const plans = useCall('plan.all', {})
  const shown = matching(plans.data ?? [], words)

  return (
    <Page
      title={t('app.plans')}
      width="full"
      actions={
        <Button kind="primary" icon="plus" shortcut={commandKeys.new} onPress={() => setNew(true)}>
          {t('menu.new-plan')}
        </Button>
      }
    >
      <ListArea>
        {plans.data?.length === 0 ? (
          <EmptyState
            icon="plan"
            title={t('plans.empty.title')}
            example={t('plans.empty.example')}
            action={
              <Button kind="primary" icon="plus" onPress={() => setNew(true)}>
                {t('menu.new-plan')}
              </Button>
            }
          >
            {t('plans.empty.text')}
          </EmptyState>
        ) : (
          <>
            <FilterBar count={t('plans.count', { count: shown.length })}>
              <SearchField
                label={t('plans.filter')}
                placeholder={t('plans.filter')}
                value={words}
                onChange={setWords}
              />
            </FilterBar>
            {plans.data && <PlansTable plans={shown} />}
          </>
        )}
      </ListArea>
      {isNew && (
        <NewPlanDialog
          isOpen
          onClose={() => setNew(false)}
          onCreated={(planId) => void navigate({ to: '/plans/$planId', params: { planId } })}
        />
      )}
    </Page>
  )
}

function matching(plans: readonly Plan[], words: string): readonly Plan[] {
  const wanted = fold(words).trim()
  if (wanted === '') return plans
  return plans.filter((plan) => fold(`${plan.title} ${plan.subtitle ?? ''} ${plan.number ?? ''}`).includes(wanted))
}
