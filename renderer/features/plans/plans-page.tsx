import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useRows } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { NarrowedList } from '#renderer/records/saved-filters/narrowed-list.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { ListArea } from '#renderer/ui/list-area.tsx'
import { loadLater } from '#renderer/ui/load-later.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { commandKeys } from '#renderer/ui/shortcut-keys.ts'
import { useMay } from '#renderer/ui/rights.ts'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { plansOrder } from './plans-order.ts'
import { PlansTable } from './plans-table.tsx'

const NewPlanDialog = loadLater(async () => (await import('./new-plan-dialog.tsx')).NewPlanDialog)

/** All plans of the office. */
export function PlansPage() {
  const { t } = useFormatter()
  const navigate = useNavigate()
  const search = useSearch({ strict: false })
  const mayChange = useMay('write')
  const isNew = search.new === true
  const setNew = (open: boolean) => void navigate({ to: '/plans', search: open ? { new: true } : {}, replace: true })
  const [words, setWords] = useState('')
  const plans = useRows('plan', { words }, plansOrder)

  return (
    <Page
      title={t('app.plans')}
      width="full"
      actions={
        <Button kind="primary" icon="plus" need="write" shortcut={commandKeys.new} onPress={() => setNew(true)}>
          {t('menu.new-plan')}
        </Button>
      }
    >
      <ListArea>
        {plans.isEmpty && words === '' ? (
          <EmptyState
            icon="plan"
            title={t('plans.empty.title')}
            example={t('plans.empty.example')}
            action={
              <Button kind="primary" icon="plus" need="write" onPress={() => setNew(true)}>
                {t('menu.new-plan')}
              </Button>
            }
          >
            {t('plans.empty.text')}
          </EmptyState>
        ) : (
          <>
            <NarrowedList list="plan" rows={plans}>
              <FilterBar count={t('plans.count', { count: plans.total })}>
                <SearchField
                  label={t('plans.filter')}
                  placeholder={t('plans.filter')}
                  value={words}
                  onChange={setWords}
                />
              </FilterBar>
            </NarrowedList>
            {plans.isRead && <PlansTable plans={plans} />}
          </>
        )}
      </ListArea>
      {isNew && mayChange && (
        <NewPlanDialog
          isOpen
          onClose={() => setNew(false)}
          onCreated={(planId) => void navigate({ to: '/plans/$planId', params: { planId } })}
        />
      )}
    </Page>
  )
}
