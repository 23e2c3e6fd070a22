import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Directive } from '#shared/entities/directive.ts'
import { useAllRead } from '#renderer/api/queries.ts'
import { SavedState } from '#renderer/form/saved-state.tsx'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { NewDirectiveDialog } from '#renderer/records/new-directive-dialog.tsx'
import { NarrowedList } from '#renderer/records/saved-filters/narrowed-list.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { MasterDetail } from '#renderer/ui/master-detail.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { DirectiveDetail } from './directive-detail.tsx'
import { DirectiveFilters, matches, noFilter } from './directive-filters.tsx'
import { DirectivesTable } from './directives-table.tsx'

/** The register of laws, orders and superior plans; the open one stands beside the list. */
export function DirectivesPage({ directiveId }: { directiveId: string | null }) {
  const { t } = useFormatter()
  const navigate = useNavigate()
  const [filter, setFilter] = useState(noFilter)
  const [isNew, setNew] = useState(false)
  const all = useAllRead('directive')
  const shown = (all ?? []).filter((directive) => matches(directive, filter))
  const current = all?.find((directive) => directive.id === directiveId)

  function open(id: string | undefined) {
    void navigate({ to: '/directives/{-$directiveId}', params: { directiveId: id } })
  }

  const add = (
    <Button kind="primary" icon="plus" need="write" onPress={() => setNew(true)}>
      {t('directives.new')}
    </Button>
  )
  return (
    <Page title={t('app.directives')} state={<SavedState />} width="full" actions={add}>
      <MasterDetail
        label={t('directive')}
        list={
          all?.length === 0 ? (
            <EmptyState
              icon="directive"
              title={t('directives.empty.title')}
              example={t('directives.empty.example')}
              action={add}
            >
              {t('directives.empty.text')}
            </EmptyState>
          ) : (
            <>
              <NarrowedList list="directive">
                <DirectiveFilters filter={filter} onChange={setFilter} count={shown.length} />
              </NarrowedList>
              {all && (
                <DirectivesTable
                  directives={shown}
                  currentId={current?.id ?? null}
                  onOpen={(one: Directive) => open(one.id)}
                />
              )}
            </>
          )
        }
        detail={current && <DirectiveDetail key={current.id} directive={current} onClose={() => open(undefined)} />}
      />
      {isNew && <NewDirectiveDialog onClose={() => setNew(false)} onCreated={open} />}
    </Page>
  )
}
