import { useState } from 'react'
import { useCall } from '#renderer/api/queries.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import type { MenuCommand } from '#renderer/ui/menu-list.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import type { NarrowingControl } from '#renderer/ui/narrowing.ts'
import type { RowList } from '#renderer/ui/row-list.ts'
import { say } from '#renderer/ui/toast.ts'
import { needToChange } from '#shared/access/call-needs.ts'
import type { SavedFilter } from '#shared/entities/saved-filter.ts'
import { mostRows } from '#shared/list.ts'
import { readQuestion, writtenQuestion } from '#shared/saved-question.ts'
import { NewRecordDialog } from '../new-record-dialog.tsx'
import { ManageFilters } from './manage-filters.tsx'
import { controlsNow, useAskAgain } from './use-ask-again.ts'

const need = needToChange('savedFilter')

export type ListOrder = Pick<RowList<unknown>, 'sort' | 'setSort' | 'sorts'>

type Props = { list: string; controls: ReadonlyMap<string, NarrowingControl>; order: ListOrder | null }

/** The kept filters of a list behind one button: chosen again, kept under a name, renamed and put into the trash. */
export function SavedFilters({ list, controls, order }: Props) {
  const t = useT()
  const askAgain = useAskAgain(controls)
  const [question, setQuestion] = useState<string | null>(null)
  const [isManaging, setManaging] = useState(false)
  const kept =
    useCall('savedFilter.list', {
      where: { list },
      sort: { column: 'name', direction: 'ascending' },
      limit: mostRows,
    }).data?.rows ?? []

  function choose(filter: Pick<SavedFilter, 'name' | 'question'>) {
    const wanted = readQuestion(filter.question)
    if (wanted === null) return say({ words: t('lists.filters.unreadable', { name: filter.name }) })
    askAgain(wanted.controls)
    if (wanted.sort && order?.sorts.includes(wanted.sort.column)) order.setSort(wanted.sort)
  }

  const commands: MenuCommand[] = [
    ...kept.map((one) => ({ id: one.id, label: one.name, icon: 'search' as const, run: () => choose(one) })),
    {
      id: 'save',
      label: t('lists.filters.save'),
      icon: 'plus',
      need,
      run: () => setQuestion(writtenQuestion({ controls: controlsNow(controls), sort: order?.sort ?? null })),
    },
    {
      id: 'manage',
      label: t('lists.filters.manage'),
      icon: 'edit',
      need,
      isDisabled: kept.length === 0,
      run: () => setManaging(true),
    },
  ]
  return (
    <>
      <Menu label={t('lists.filters')} commands={commands} side="start">
        <Button kind="quiet">
          {t('lists.filters')} <Icon name="down" size="small" />
        </Button>
      </Menu>
      {question !== null && (
        <NewRecordDialog
          entity="savedFilter"
          title={t('lists.filters.save.title')}
          fields={[{ name: 'name' }]}
          fresh={{ list, name: '', question }}
          onClose={() => setQuestion(null)}
          onCreated={({ name }) => say({ words: t('lists.filters.saved', { name: String(name) }) })}
        />
      )}
      {isManaging && <ManageFilters filters={kept} onClose={() => setManaging(false)} />}
    </>
  )
}
